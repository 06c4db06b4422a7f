import { expect, test } from 'vitest';
import { glossaryEntry } from '../../src/schemas/glossary.ts';
import { missing, problemsOf, unknown, unusable } from './problems.ts';

const sv = { term: 'kommun', explanation: 'En plats som styr sig själv.' };
const wordRows =
	'Skriv term: och explanation: på egna rader under språket, eller rätta stavningen.';
const problems = (entry: unknown) => problemsOf(glossaryEntry, entry);

test('A word with all its rows passes', () => {
	const entry = {
		sv: { ...sv, forms: ['kommunen'], everyday: ['stan'] },
		en: { term: 'municipality', explanation: 'A place that governs itself.' },
	};
	expect(problems(entry)).toEqual([]);
});

test('A word may lack other forms and everyday words: then there are none', () => {
	expect(glossaryEntry.parse({ sv }).sv).toEqual({ ...sv, forms: [], everyday: [] });
});

test('Spaces around words are taken away', () => {
	const entry = { term: ' å ', explanation: ' Vatten. ', forms: [' y '], everyday: [' ö '] };
	expect(glossaryEntry.parse({ sv: entry }).sv).toEqual({
		term: 'å',
		explanation: 'Vatten.',
		forms: ['y'],
		everyday: ['ö'],
	});
});

test('A word must be there in Swedish', () => {
	expect(problems({ en: sv })).toEqual(missing('sv', wordRows));
	expect(problems('kommun')).toEqual([
		'Filen har inga rader med namn och kolon. Skriv ordet under sv:.',
	]);
});

test('A row that is misspelt is not taken for a language', () => {
	expect(problems({ sv, from: 'latin' })).toEqual(unknown('from'));
});

test('A word needs the word itself', () => {
	expect(problems({ sv: { explanation: 'x' } })).toEqual(missing('sv.term', 'Skriv ordet.'));
	expect(problems({ sv: { ...sv, term: ' ' } })).toEqual(unusable('sv.term', 'Skriv ordet.'));
});

test('A word needs an explanation, in every language that it has', () => {
	const fix = 'Förklara ordet med enkla ord.';
	expect(problems({ sv: { term: 'kommun' } })).toEqual(missing('sv.explanation', fix));
	expect(problems({ sv: { ...sv, explanation: '' } })).toEqual(unusable('sv.explanation', fix));
	expect(problems({ sv, en: { term: 'a' } })).toEqual(missing('en.explanation', fix));
});

test.each(['forms', 'everyday'])('The %s of a word are a list without empty items', (key) => {
	expect(problems({ sv: { ...sv, [key]: [''] } })).toEqual(
		unusable(`sv.${key}.0`, 'Här saknas text. Skriv den, eller ta bort raden.'),
	);
	expect(problems({ sv: { ...sv, [key]: 'stan' } })).toEqual(
		unusable(`sv.${key}`, 'Skriv en lista: en rad med bindestreck för varje sak.'),
	);
});

test('A word has no other rows', () => {
	expect(problems({ sv: { ...sv, form: [] } })).toEqual(unknown('form'));
});
