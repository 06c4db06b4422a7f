import { expect, test } from 'vitest';
import { listPageSize, toListPages, toProjectItems } from '../../src/view-models/project-list.ts';
import { contextOf, projectOf, textOf } from './example.ts';

const titled = (...titles: string[]) => titles.map((sv) => projectOf({ title: { sv } }));
const titlesIn = (lang: string, ...titles: string[]) =>
	toProjectItems(titled(...titles), contextOf(lang)).map(({ title }) => title.text);
const placeOf = (municipalities: string[], lang = 'sv') =>
	toProjectItems([projectOf({ municipalities })], contextOf(lang))[0]?.place;

test('Projects stand in Swedish order: å, ä and ö last', () => {
	expect(titlesIn('sv', 'Öppet', 'aspen', 'Ängen', 'Zebra', 'Basta', 'Åsen')).toEqual([
		'aspen',
		'Basta',
		'Zebra',
		'Åsen',
		'Ängen',
		'Öppet',
	]);
});

test('On an English page, å and ä stand with a', () => {
	expect(titlesIn('en', 'Zebra', 'Åsen', 'Basta')).toEqual(['Åsen', 'Basta', 'Zebra']);
});

test('Numbers in names are counted: 9 comes before 24', () => {
	expect(titlesIn('sv', 'Aktiv 24', 'Aktiv 9')).toEqual(['Aktiv 9', 'Aktiv 24']);
});

test('A list shows the name, the summary, the place and where a project stands', () => {
	const sv = { easy: textOf('sv.latt.md', { title: 'Om Aspen', summary: 'Kort.' }) };
	const project = projectOf({ municipalities: ['Umeå'], end: '2026-04-30' }, { sv }, 'aspen-1');
	expect(toProjectItems([project], contextOf('sv'))).toEqual([
		{
			slug: 'aspen-1',
			title: { text: 'Om Aspen' },
			summary: { text: 'Kort.' },
			place: 'Umeå',
			status: 'Slutade 2026',
		},
	]);
});

test('An English list says when a name or a summary is in Swedish', () => {
	const sv = { easy: textOf('sv.latt.md', { summary: 'Kort.' }) };
	expect(toProjectItems([projectOf({}, { sv })], contextOf('en'))).toMatchObject([
		{
			title: { text: 'Aspen', lang: 'sv' },
			summary: { text: 'Kort.', lang: 'sv' },
			status: 'The time is not known',
		},
	]);
});

test('Up to four municipalities are named', () => {
	expect(placeOf(['Umeå', 'Solna'])).toBe('Umeå och Solna');
	expect(placeOf(['A', 'B', 'C', 'D'])).toBe('A, B, C och D');
});

test('Of more municipalities, two are named and the others counted', () => {
	expect(placeOf(['A', 'B', 'C', 'D', 'E'])).toBe('A, B och 3 kommuner till');
	expect(placeOf(['A', 'B', 'C', 'D', 'E'], 'en')).toBe('A, B and 3 more municipalities');
});

test('A project without municipalities has no place in the list', () => {
	expect(placeOf([])).toBeUndefined();
});

test.each([
	[0, [0]],
	[1, [1]],
	[50, [50]],
	[51, [50, 1]],
	[100, [50, 50]],
	[101, [50, 50, 1]],
])('A list of %i projects has pages of %j', (count, sizes) => {
	const pages = toListPages(Array.from({ length: count }, (_, index) => index));
	expect(pages.map(({ length }) => length)).toEqual(sizes);
});

test('The pages of a list hold all of it, in its order', () => {
	const items = Array.from({ length: 51 }, (_, index) => index);
	expect(toListPages(items).flat()).toEqual(items);
	expect(toListPages(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
	expect(listPageSize).toBe(50);
});
