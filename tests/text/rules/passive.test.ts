import { expect, test } from 'vitest';
import passive from '../../../src/text/rules/passive.ts';
import { hold } from './hold.ts';

test('passes a sentence that says who', () => {
	expect(hold(passive, 'Kommunen bestämmer det.')).toEqual([]);
});

test('reports a passive', () => {
	expect(hold(passive, 'Det beslutades i går.')).toEqual([
		'”beslutades” säger inte vem som gör det. Skriv vem: ”kommunen bestämmer”, inte ”det bestäms”.',
	]);
});

test('takes a noun that ends in -s for no passive', () => {
	expect(hold(passive, 'De ville ha en mötesplats. Den skulle finnas i byn.')).toEqual([]);
});
