import { expect, test } from 'vitest';
import acronym from '../../../src/text/rules/acronym.ts';
import { hold } from './hold.ts';

test('passes letters that the text explains', () => {
	expect(hold(acronym, 'Bokstäverna MTG betyder Mariestad, Töreboda och Gullspång.')).toEqual([]);
});

test('reports letters that nothing explains', () => {
	expect(hold(acronym, 'Du kan söka pengar från ABF.')).toEqual([
		'Bokstäverna ”ABF” förklaras inte. Skriv vad ABF betyder första gången det står.',
	]);
});
