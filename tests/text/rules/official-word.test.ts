import { expect, test } from 'vitest';
import officialWord from '../../../src/text/rules/official-word.ts';
import { hold } from './hold.ts';

test('passes everyday words', () => {
	expect(hold(officialWord, 'Du får pengar och hjälp.')).toEqual([]);
});

test('reports a word of offices', () => {
	expect(hold(officialWord, 'Deltagarna erhåller stöd.')).toEqual([
		'”erhåller” är kanslispråk. Skriv hellre: får.',
	]);
});
