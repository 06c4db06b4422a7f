import { expect, test } from 'vitest';
import pageLength from '../../../src/text/rules/page-length.ts';
import { hold } from './hold.ts';

test('passes a page of a hundred words', () => {
	expect(
		hold(
			pageLength,
			'vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus vi går till ett hus.',
		),
	).toEqual([]);
});

test('reports a page of ten words', () => {
	expect(hold(pageLength, 'vi går till ett hus vi går till ett hus.')).toEqual([
		'Texten har 10 ord. Skriv minst 60 ord: vad, för vem, hur.',
	]);
});
