import { expect, test } from 'vitest';
import { toProjectPage } from '../../src/view-models/project-page.ts';
import { contextOf, projectOf } from './example.ts';

const keyFactsOf = (rows: Parameters<typeof projectOf>[0], lang = 'sv') =>
	toProjectPage(projectOf(rows), 'easy', contextOf(lang)).keyFacts;
const placeOf = (rows: Parameters<typeof projectOf>[0], lang = 'sv') =>
	keyFactsOf(rows, lang).find(({ label }) => label === (lang === 'sv' ? 'Var' : 'Where'))?.values;

test('A project in short says for whom, where, when, what kind and who', () => {
	expect(
		keyFactsOf({
			targetGroups: ['unga', 'npf'],
			municipalities: ['Umeå'],
			start: '2010-04-01',
			end: '2013-10-31',
			phase: 'Förprojektering',
			owner: 'Umeå kommun',
		}),
	).toEqual([
		{ label: 'För vem', values: ['Unga', 'Personer med till exempel adhd eller autism'] },
		{ label: 'Var', values: ['Kommunen Umeå'] },
		{ label: 'När', values: ['1 april 2010 till 31 oktober 2013'] },
		{
			label: 'Typ av projekt',
			values: ['Förstudie. Det är ett litet projekt som tar reda på saker.'],
		},
		{ label: 'Vem drev projektet', values: ['Umeå kommun'] },
	]);
});

test('A project in short leaves out what nobody knows', () => {
	expect(keyFactsOf({})).toEqual([]);
});

test('The owner is marked as Swedish on an English page', () => {
	expect(keyFactsOf({ owner: 'Umeå kommun' }, 'en')).toEqual([
		{ label: 'Who ran the project', values: ['Umeå kommun'], lang: 'sv' },
	]);
});

test('Up to four municipalities say where a project was', () => {
	expect(placeOf({ municipalities: ['A', 'B', 'C', 'D'], region: 'Stockholm' })).toEqual([
		'Kommunerna A, B, C och D',
	]);
	expect(placeOf({ municipalities: ['A', 'B'] }, 'en')).toEqual(['The municipalities of A and B']);
});

test('With more municipalities, the region says where a project was', () => {
	expect(placeOf({ municipalities: ['A', 'B', 'C', 'D', 'E'], region: 'Stockholm' })).toEqual([
		'Region Stockholm',
	]);
});

test('Without a region, many municipalities still say where a project was', () => {
	expect(placeOf({ municipalities: ['A', 'B', 'C', 'D', 'E'] })).toEqual([
		'Kommunerna A, B, C, D och E',
	]);
});

test('Without municipalities, the region says where a project was', () => {
	expect(placeOf({ region: 'Stockholm' }, 'en')).toEqual(['The region Stockholm']);
});
