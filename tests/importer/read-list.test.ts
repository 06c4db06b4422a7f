import { expect, test } from 'vitest';
import { readList } from '../../src/importer/read-list.ts';
import { splitPage } from '../../src/importer/split-page.ts';
import { page } from './page.ts';

const read = (list: string) =>
	readList(splitPage(page({ text: `Samarbetspartners\n\n${list}` })).page!, 'Samarbetspartners');

test('a list is read with and without empty lines between its items', () => {
	expect(read('  • Basta\n  • SISU')).toEqual({ items: ['Basta', 'SISU'], problems: [] });
	expect(read('• Basta\n\n• SISU\n\n')).toEqual({ items: ['Basta', 'SISU'], problems: [] });
});

test('a list without points has one item on each line', () => {
	expect(read('Basta\nSISU')).toEqual({ items: ['Basta', 'SISU'], problems: [] });
});

test('a name that is cut off stays as it is, and so does one that stands twice', () => {
	expect(read('• Samordningsförbundet Norra Ska\n• Basta\n• Basta').items).toEqual([
		'Samordningsförbundet Norra Ska',
		'Basta',
		'Basta',
	]);
});

test('a list that the page does not have is empty', () => {
	expect(readList(splitPage(page()).page!, 'Medfinansiärer')).toEqual({ items: [], problems: [] });
});

test('buttons of the old site are no partners', () => {
	expect(read('• Basta\n\nStäng\nIn English\n')).toEqual({ items: ['Basta'], problems: [] });
});

test('a line in a list that is no item is reported', () => {
	expect(read('• Basta\n• SISU\n\nTill toppen')).toEqual({
		items: ['Basta', 'SISU'],
		problems: [
			{
				line: 22,
				id: 'unknown-line',
				what: 'Raden ”Till toppen” under ”Samarbetspartners” är ingen punkt i listan.',
				why: 'Importen vet inte om raden hör till listan, så den kommer inte med.',
				fix: 'Skriv • först på raden om den hör till listan. Ta annars bort den.',
			},
		],
	});
});
