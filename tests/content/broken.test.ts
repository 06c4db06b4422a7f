import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Cache } from '../../src/check-content/cache.ts';
import { formatProblems, formatResults } from '../../src/check-content/report.ts';
import { checkContent } from '../../src/check-content/run.ts';
import { made } from './broken-made.ts';
import { folderWith, smallContent } from './temporary-folder.ts';

// A case is a file: what it changes in a small site that is right, and what the editor is told, word for word.
const folder = 'tests/fixtures/broken';
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.txt'))
	.map((name) => name.slice(0, -'.txt'.length))
	.sort();

function readCase(name: string): { files: [path: string, text: string][]; expected: string } {
	const source = readFileSync(join(folder, `${name}.txt`), 'utf8');
	const parts = source.split(/^@@ (.*)\n/m).slice(1);
	const files = parts.flatMap((path, index): [string, string][] =>
		index % 2 === 0 && path !== 'expected' ? [[path, parts[index + 1] ?? '']] : [],
	);
	return { files, expected: parts.at(-1) ?? '' };
}

async function report(root: string): Promise<string> {
	const { problems, results } = await checkContent(root, [], new Cache(root));
	const lines = [...formatProblems(problems), ...formatResults(results, 'errors')];
	return lines.join('\n');
}

test('The site that every broken input is put into is right', async () => {
	expect(await report(folderWith(smallContent))).toBe('');
});

test('There are at least 150 broken inputs, and each that is made has its message', () => {
	expect(names.length).toBeGreaterThanOrEqual(150);
	expect(Object.keys(made).filter((name) => !names.includes(name))).toEqual([]);
});

describe.for([...new Set(names.map((name) => dirname(name)))])('%s', (kind) => {
	test.for(names.filter((name) => dirname(name) === kind))(
		'%s is reported word for word',
		{ timeout: 30_000 },
		async (name) => {
			const { files, expected } = readCase(name);
			const root = folderWith(smallContent);
			for (const [path, text] of files) {
				mkdirSync(dirname(join(root, path)), { recursive: true });
				writeFileSync(join(root, path), text);
			}
			made[name]?.(root);
			const before = process.cpuUsage();
			const output = await report(root);
			expect(output).toBe(expected);
			expect(output).toMatch(/^\S.*:\d+:\d+ (?:fel|varning) [a-z-]+\n {2}\S/);
			expect(output).not.toMatch(
				/ENO|EIS|ELOOP|YAML\w*Error|\bat \w+.*:\d+:\d+\)|undefined|Invalid|expected/,
			);
			// Seconds of the processor: a busy machine makes no input slow.
			const { user, system } = process.cpuUsage(before);
			expect((user + system) / 1e6).toBeLessThan(5);
		},
	);
});
