import { expect, test } from 'vitest';
import type { Word } from '../../src/content/read.ts';
import { toGlossary } from '../../src/view-models/glossary.ts';

const word = (sv: string, en?: string) =>
	({
		id: `id-${sv}`,
		sv: { term: sv, explanation: `Om ${sv}.`, forms: ['form'], everyday: ['ord som gör ont'] },
		...(en && { en: { term: en, explanation: `About ${en}.`, forms: [], everyday: [] } }),
	}) as Word;

const letters = (words: Word[], lang: string) =>
	toGlossary(words, lang).map(({ letter, items }) => [letter, items.map(({ term }) => term)]);

test('Words stand under their first letters in Swedish order, å, ä and ö last', () => {
	const words = ['öppenvård', 'kommun', 'ångest', 'Zon', 'EU', 'ärende', 'källa', 'egenmakt'];
	expect(
		letters(
			words.map((term) => word(term)),
			'sv',
		),
	).toEqual([
		['E', ['egenmakt', 'EU']],
		['K', ['kommun', 'källa']],
		['Z', ['Zon']],
		['Å', ['ångest']],
		['Ä', ['ärende']],
		['Ö', ['öppenvård']],
	]);
});

test('A word shows what it means and what it is called in English', () => {
	expect(toGlossary([word('kommun', 'municipality')], 'sv')).toEqual([
		{
			letter: 'K',
			items: [
				{
					id: 'id-kommun',
					term: 'kommun',
					explanation: 'Om kommun.',
					translation: { term: 'municipality', lang: 'en' },
				},
			],
		},
	]);
});

test('The English word list has the English words, with the Swedish ones beside', () => {
	expect(toGlossary([word('kommun', 'municipality'), word('beroende', 'addiction')], 'en')).toEqual(
		[
			{
				letter: 'A',
				items: [
					{
						id: 'id-beroende',
						term: 'addiction',
						explanation: 'About addiction.',
						translation: { term: 'beroende', lang: 'sv' },
					},
				],
			},
			{
				letter: 'M',
				items: [
					{
						id: 'id-kommun',
						term: 'municipality',
						explanation: 'About municipality.',
						translation: { term: 'kommun', lang: 'sv' },
					},
				],
			},
		],
	);
});

test('A word that a language lacks is not in its word list', () => {
	expect(toGlossary([word('kommun')], 'en')).toEqual([]);
});

test('A word without English has no translation', () => {
	expect(toGlossary([word('kommun')], 'sv')[0]?.items[0]?.translation).toBeUndefined();
});
