import { expect, test } from 'vitest';
import commas from '../../../src/text/rules/commas.ts';
import { hold } from './hold.ts';

test('passes one comma', () => {
	expect(hold(commas, 'Vi åker hem, men du stannar.')).toEqual([]);
});

test('reports a sentence with two commas', () => {
	expect(hold(commas, 'Vi åker hem, äter mat, men du stannar.')).toEqual([
		'Meningen har 2 kommatecken. Skriv en sak i varje mening. Räknar du upp saker, gör en punktlista.',
	]);
});
