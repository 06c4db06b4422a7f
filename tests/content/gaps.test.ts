import { expect, test } from 'vitest';
import { formatGaps, toGaps } from '../../src/content/gaps.ts';
import { projectOf, textOf } from '../view-models/example.ts';

const text = textOf('x');

test('The build lists which projects lack a text, for each language and level', () => {
	const projects = [
		projectOf({}, { sv: { easy: text, full: text } }, 'aspen'),
		projectOf({}, { sv: { full: text }, en: { easy: text } }, 'basta'),
	];
	expect(toGaps(projects, ['sv', 'en'])).toEqual([
		{ name: 'sv.latt.md', slugs: ['basta'] },
		{ name: 'en.latt.md', slugs: ['aspen'] },
		{ name: 'en.md', slugs: ['aspen', 'basta'] },
	]);
});

test('Languages that are not published have no gaps', () => {
	expect(toGaps([projectOf({}, { sv: { easy: text, full: text } })], ['sv'])).toEqual([]);
});

test('A long list of gaps is cut, and says how many projects more it holds', () => {
	const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
	expect(formatGaps([{ name: 'en.md', slugs }])).toBe(
		'Saknas: en.md i a, b, c, d, e och 2 projekt till.',
	);
	expect(formatGaps([{ name: 'en.md', slugs: ['a'] }])).toBe('Saknas: en.md i a.');
	expect(formatGaps([])).toBe('');
});

test('A list that is just long enough is not cut, and each gap has a line', () => {
	const gaps = [
		{ name: 'sv.md', slugs: ['a', 'b', 'c', 'd', 'e'] },
		{ name: 'en.md', slugs: ['a', 'b', 'c', 'd', 'e', 'f'] },
	];
	expect(formatGaps(gaps)).toBe(
		'Saknas: sv.md i a, b, c, d, e.\nSaknas: en.md i a, b, c, d, e och 1 projekt till.',
	);
});
