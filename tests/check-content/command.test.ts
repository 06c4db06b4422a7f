import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, smallContent } from '../content/temporary-folder.ts';

function run(files: Record<string, string>, ...options: string[]) {
	const root = folderWith(smallContent);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	const script = resolve('src/check-content/index.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
		cwd: root,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

test('Content that is right ends with 0', () => {
	const { status, stdout } = run({});
	expect(status).toBe(0);
	expect(stdout).toContain('Texterna klarar reglerna.');
}, 60_000);

test('Content with faults ends with 1, with all of them and no stack trace', () => {
	const { status, stdout, stderr } = run({
		'content/projekt/aspen/fakta.yml': 'title:\n  sv: Aspen\nsupprt: 5\n',
		'content/projekt/aspen/sv.md': 'Se [Ek](/projekt/ek/).\n\n#### Mål\n\nMålet var arbete.\n',
		'content/sidor/Om/sv.latt.md': '---\nsummary: Kort.\n',
	});
	expect(status).toBe(1);
	expect(stderr).toBe('');
	const places = Array.from(stdout.matchAll(/^(content\/\S+) (fel \S+)$/gm), ([all]) => all);
	expect(places).toEqual([
		'content/projekt/aspen/fakta.yml:3:1 fel schema',
		'content/projekt/aspen/sv.md:1:4 fel link',
		'content/sidor/Om:1:1 fel file-name',
		'content/sidor/Om/sv.latt.md:1:1 fel front-matter',
		'content/projekt/aspen/sv.md:3:6 fel heading-order',
	]);
	expect(stdout).not.toMatch(/^\s+at /m);
	expect(stdout).toContain('5 fel');
}, 60_000);

test('A warning is told and stops nothing, and the build hears of errors alone', () => {
	const files = { 'content/projekt/aspen/fakta.yml': 'title:\r\n  sv: Aspen\r\n' };
	expect(run(files)).toMatchObject({
		status: 0,
		stdout: expect.stringContaining('fakta.yml:1:1 varning line-ends') as string,
	});
	expect(run(files, '--bara-fel').stdout).not.toContain('line-ends');
}, 60_000);
