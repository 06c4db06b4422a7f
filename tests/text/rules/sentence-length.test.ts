import { expect, test } from 'vitest';
import sentenceLength from '../../../src/text/rules/sentence-length.ts';
import { hold } from './hold.ts';

test('passes a sentence of 15 words', () => {
	expect(
		hold(sentenceLength, 'Vi går hem till huset och äter mat med våra vänner och barn varje dag.'),
	).toEqual([]);
});

test('reports a sentence of more than 20 words', () => {
	expect(
		hold(
			sentenceLength,
			'Vi går hem till huset och äter mat med våra vänner och barn varje dag och sedan går vi ut på en lång promenad.',
		),
	).toEqual([
		'Meningen har 24 ord. Gränsen är 20. Dela den i två. Behåll orden som binder ihop dem: men, därför, sedan.',
	]);
});
