import { expect, test } from 'vitest';
import { formatProblems, type Problem } from '../../src/content/problem.ts';

const problem = (file: string, line?: number): Problem => ({
	file,
	...(line === undefined ? {} : { line }),
	id: 'schema',
	what: 'Vad.',
	why: 'Varför.',
	fix: 'Hur.',
});

const places = (problems: Problem[]) =>
	formatProblems(problems)
		.split('\n')
		.filter((line) => line.startsWith('content/'));

test('A report says where, what, why and how, with an empty line between problems', () => {
	const text = { what: 'Filen finns inte.', why: 'Då saknas namnet.', fix: 'Skapa filen.' };
	const report = formatProblems([
		{ file: 'content/projekt/aspen/fakta.yml', id: 'missing-file', ...text },
		{ file: 'content/projekt/aspen/sv.md', line: 14, id: 'front-matter', ...text },
	]);
	expect(report).toBe(`content/projekt/aspen/fakta.yml (missing-file)
  Filen finns inte.
  Då saknas namnet.
  Skapa filen.

content/projekt/aspen/sv.md:14 (front-matter)
  Filen finns inte.
  Då saknas namnet.
  Skapa filen.`);
});

test('A report goes through the files in Swedish order, and each file from its top', () => {
	const problems = [
		problem('content/a.yml', 1),
		problem('content/ö.yml', 1),
		problem('content/a.yml', 14),
		problem('content/z.yml', 3),
		problem('content/a.yml', 2),
		problem('content/å.yml'),
		problem('content/a.yml'),
		problem('content/ä.yml', 9),
	];
	expect(places(problems)).toEqual([
		'content/a.yml (schema)',
		'content/a.yml:1 (schema)',
		'content/a.yml:2 (schema)',
		'content/a.yml:14 (schema)',
		'content/z.yml:3 (schema)',
		'content/å.yml (schema)',
		'content/ä.yml:9 (schema)',
		'content/ö.yml:1 (schema)',
	]);
});

test('Sorting a report leaves the list of problems as it was', () => {
	const problems = [problem('content/b.yml'), problem('content/a.yml')];
	formatProblems(problems);
	expect(problems.map(({ file }) => file)).toEqual(['content/b.yml', 'content/a.yml']);
});

test('No problems make an empty report', () => {
	expect(formatProblems([])).toBe('');
});
