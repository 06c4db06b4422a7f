import { expect, test } from 'vitest';
import lineEnd from '../../../src/text/rules/line-end.ts';
import { hold } from './hold.ts';

test('passes a line that ends at a pause', () => {
	expect(hold(lineEnd, 'Projektet var för personer\nsom sökte arbete.')).toEqual([]);
});

test('reports a line that ends with a small word', () => {
	expect(hold(lineEnd, 'Projektet var för personer som\nsökte arbete.')).toEqual([
		'Raden slutar med ”som”. Flytta ”som” till nästa rad.',
	]);
});
