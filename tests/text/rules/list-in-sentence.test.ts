import { expect, test } from 'vitest';
import listInSentence from '../../../src/text/rules/list-in-sentence.ts';
import { hold } from './hold.ts';

test('passes three things', () => {
	expect(hold(listInSentence, 'De skulle lära sig om mat, arbete och vila.')).toEqual([]);
});

test('reports four things in one sentence', () => {
	expect(hold(listInSentence, 'De skulle lära sig om mat, motion, arbete och vila.')).toEqual([
		'Meningen räknar upp fyra saker eller fler. Gör en punktlista.',
	]);
});
