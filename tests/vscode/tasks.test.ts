import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatProblems } from '../../src/check-content/report.ts';

interface Pattern {
	regexp: string;
}
interface Matcher {
	severity: string;
	pattern: [Pattern, Pattern];
}

const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
	tasks: { script: string; problemMatcher: Matcher[] }[];
};
const [task] = tasks;
const [head = '', what = ''] = formatProblems([
	{
		file: 'content/projekt/aspen/sv.md',
		line: 4,
		id: 'schema',
		what: 'Fel.',
		why: 'A.',
		fix: 'B.',
	},
])[0]!.split('\n');

const reads = ({ pattern }: Matcher, line: string) => new RegExp(pattern[0].regexp).exec(line);

test('VS Code finds the file, the line and the words of what check:content prints', () => {
	expect(task?.script).toBe('check:content');
	const [errors, warnings] = task!.problemMatcher as [Matcher, Matcher];
	expect(reads(errors, head)?.slice(1)).toEqual([
		'content/projekt/aspen/sv.md',
		'4',
		'1',
		'schema',
	]);
	expect(new RegExp(errors.pattern[1].regexp).exec(what)?.[1]).toBe('Fel.');
	expect(reads(warnings, head)).toBeNull();
	expect(reads(warnings, head.replace(' fel ', ' varning '))).not.toBeNull();
});
