import { expect, test } from 'vitest';
import hardWord from '../../../src/text/rules/hard-word.ts';
import { hold } from './hold.ts';

test('passes a hard word that the next sentence explains', () => {
	expect(
		hold(hardWord, 'Projektet fick en koordinator.\nEn koordinator är en person som ordnar saker.'),
	).toEqual([]);
});

test('reports a hard word that nothing explains', () => {
	expect(hold(hardWord, 'Projektet fick en koordinator.')).toEqual([
		'”koordinator” är inget vardagsord. Det står inte i ordlistan och förklaras inte här. Byt det mot ett vanligare ord, förklara det i nästa mening, eller lägg det i content/ordlista/.',
	]);
});

test('takes a sentence about a hard word for no explanation of it', () => {
	expect(hold(hardWord, 'Projektet fick en koordinator. En koordinator är viktig.')).toHaveLength(
		1,
	);
});

test('takes ”Det är en …” after a hard word for its explanation', () => {
	expect(
		hold(hardWord, 'Projektet fick en koordinator. Det är en person som ordnar saker.'),
	).toEqual([]);
});
