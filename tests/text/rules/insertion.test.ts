import { expect, test } from 'vitest';
import insertion from '../../../src/text/rules/insertion.ts';
import { hold } from './hold.ts';

test('passes a sentence with nothing pushed in', () => {
	expect(hold(insertion, 'Projektet hade 30 deltagare.')).toEqual([]);
});

test('reports brackets', () => {
	expect(hold(insertion, 'Projektet hade 30 deltagare (kvinnor och män).')).toEqual([
		'Meningen har en parentes. Skriv det som en egen mening, eller ta bort det.',
	]);
});
