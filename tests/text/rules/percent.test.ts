import { expect, test } from 'vitest';
import percent from '../../../src/text/rules/percent.ts';
import { hold } from './hold.ts';

test('passes a count', () => {
	expect(hold(percent, '3 av 10 fick arbete.')).toEqual([]);
});

test('reports a percentage', () => {
	expect(hold(percent, 'Målet var att 30 procent skulle få arbete.')).toEqual([
		'Meningen säger ”30 procent”. Skriv ”3 av 10”.',
	]);
});
