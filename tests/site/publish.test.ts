import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SiteCopy, type Changes, type Outcome } from './build-site.ts';
import { fingerprint, listFiles } from './read-site.ts';

// Three of the five projects are left out, so that the builds take less time.
const copy = new SiteCopy({
	remove: [
		...['aspen', 'motesplats-mtg', 'starkt-grepp'].map((slug) => `content/projekt/${slug}`),
		'content/meddelanden/webbinarium.yml',
	],
});
let first: Outcome;
let published: string[];

beforeAll(async () => {
	first = await copy.build();
	published = fingerprint(copy.dist);
}, 120_000);

test('a build puts the finished site in dist/ and says where it is', () => {
	expect(first.exitCode).toBe(0);
	expect(first.output).toContain(`The site is in ${copy.dist}/`);
	expect(listFiles(copy.dist)).toContain('index.html');
});

test('every text file has a .br and a .gz beside it', () => {
	const files = new Set(listFiles(copy.dist));
	const texts = [...files].filter((file) => /\.(html|css|js|json|svg|xml|txt)$/.test(file));
	expect(texts.length).toBeGreaterThan(20);
	expect(texts.filter((file) => !files.has(`${file}.br`) || !files.has(`${file}.gz`))).toEqual([]);
});

describe('content with faults', () => {
	const facts = readFileSync(join(copy.root, 'content/projekt/livsval/fakta.yml'), 'utf8');
	const easy = readFileSync(join(copy.root, 'content/projekt/aktiv-24/sv.latt.md'), 'utf8');
	const notice = readFileSync(join(copy.root, 'content/meddelanden/covid-19.yml'), 'utf8');
	const faulty = {
		'content/projekt/livsval/fakta.yml': facts.replace(/^end: .*$/m, 'end: 1999-12-31'),
		'content/projekt/aktiv-24/sv.latt.md': easy.replace(/^summary: .*$/m, 'sumary: Fel.'),
		'content/projekt/aktiv-24/en.md': '---\nsummary: Aldrig slut.\n',
		'content/meddelanden/covid-19.yml': notice.replace(/^from: .*$/m, 'from: i maj'),
		'content/ordlista/budget.yml': Buffer.from('sv:\n  term: för dyrt\n', 'latin1'),
	};
	let outcome: Outcome;

	beforeAll(async () => {
		const undo = replace(faulty);
		outcome = await copy.build();
		copy.change(undo);
	}, 60_000);

	test('stops the build', () => {
		expect(outcome.exitCode).toBeGreaterThan(0);
	});

	test('is reported all at once: file, line, what, why and how, in Swedish', () => {
		const line = facts.split('\n').findIndex((text) => text.startsWith('end:')) + 1;
		expect(outcome.output).toContain(
			[
				`content/projekt/livsval/fakta.yml:${String(line)}:6 (schema)`,
				'  Det som står vid ”end” går inte att använda.',
				'  Sidan kan inte byggas med det som står där.',
				'  Projektet slutar före det börjar. Rätta start eller end.',
			].join('\n'),
		);
		expect(outcome.output).toContain('Raden ”summary” saknas.');
		expect(outcome.output).toContain('Raden ”sumary” finns inte bland dem som filen kan ha.');
		expect(outcome.output).toContain(
			'Skriv ett datum som finns, så här: 2026-12-03 (år, månad, dag).',
		);
		expect(outcome.output).toContain('Filen är inte sparad som UTF-8.');
		expect(outcome.output).toMatch(/\n6 fel i content\/\. Sidorna byggs inte\.\n/);
	});

	test('shows no stack trace', () => {
		expect(outcome.output).not.toMatch(/^\s+at |Stack trace/m);
	});

	test('names every file that has a fault', () => {
		const named = Object.keys(faulty).filter((file) => outcome.output.includes(`${file}`));
		expect(named).toEqual(Object.keys(faulty));
	});

	test('leaves the published site as it was, byte for byte', () => {
		expect(fingerprint(copy.dist)).toEqual(published);
	});
});

describe('a site without settings', () => {
	const settings = readFileSync(join(copy.root, 'content/webbplats.yml'));
	let outcome: Outcome;

	beforeAll(async () => {
		copy.change({ remove: ['content/webbplats.yml'] });
		outcome = await copy.build();
		copy.change({ files: { 'content/webbplats.yml': settings } });
	}, 60_000);

	test('stops the build with our words, and with no stack trace', () => {
		expect(outcome.exitCode).toBeGreaterThan(0);
		expect(outcome.output).toContain(
			'content/webbplats.yml (unreadable)\n  Filen finns inte.\n  Sidan kan inte byggas utan det som står där.\n',
		);
		expect(outcome.output).not.toMatch(/ENOENT|^\s+at |Stack trace/m);
		expect(fingerprint(copy.dist)).toEqual(published);
	});
});

describe('a build that is killed', () => {
	const extra = 'content/projekt/halvfardigt';
	const text = '---\nsummary: Ett projekt som aldrig blev publicerat.\n---\n\nText.\n';
	const half = {
		[`${extra}/fakta.yml`]: 'title:\n  sv: Halvfärdigt\n',
		[`${extra}/sv.latt.md`]: text,
	};

	test.for([
		['while pages are written', 'index.html'],
		['while files are compressed', 'AUDIT=off'],
	] as const)('%s leaves the published site as it was', { timeout: 60_000 }, async ([, sign]) => {
		copy.change({ files: half });
		const { exitCode } = await copy.run(
			['node_modules/astro/bin/astro.mjs', 'build'],
			{},
			killAt(sign),
		);
		copy.change({ remove: [extra] });
		expect(exitCode).toBeNull();
		expect(fingerprint(copy.dist)).toEqual(published);
	});

	test(
		'between its two last steps has its site put back by the next command',
		{ timeout: 60_000 },
		async () => {
			mkdirSync(join(copy.root, '.build'), { recursive: true });
			renameSync(copy.dist, join(copy.root, '.build/old'));
			const undo = replace({ 'content/ordlista/budget.yml': 'fel' });
			const { exitCode } = await copy.build();
			copy.change(undo);
			expect(exitCode).toBeGreaterThan(0);
			expect(fingerprint(copy.dist)).toEqual(published);
		},
	);

	test(
		'leaves nothing behind: the next build gives the same site',
		{ timeout: 120_000 },
		async () => {
			const { exitCode } = await copy.build();
			expect(exitCode).toBe(0);
			expect(fingerprint(copy.dist)).toEqual(published);
		},
	);
});

/** Writes over files that are there. Gives the changes that put them back. */
function replace(files: Record<string, string | Uint8Array>): Changes {
	const paths = Object.keys(files);
	const old = paths.map((path) => [path, readFileSync(join(copy.root, path))] as const);
	copy.change({ files });
	return { files: Object.fromEntries(old) };
}

const killAt = (sign: string) => (output: string, child: { kill: (signal: 'SIGKILL') => void }) => {
	if (output.includes(sign)) child.kill('SIGKILL');
};
