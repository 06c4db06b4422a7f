import { expect, test } from 'vitest';
import largeNumber from '../../../src/text/rules/large-number.ts';
import { hold } from './hold.ts';

test('passes a round number in words', () => {
	expect(hold(largeNumber, 'Projektet fick ungefär 4 miljoner kronor.')).toEqual([]);
});

test('reports a long number', () => {
	expect(hold(largeNumber, 'Projektet fick 4 340 177 kronor.')).toEqual([
		'Talet 4 340 177 är svårt att läsa. Avrunda: ”ungefär 4 miljoner”. Exakta tal står i fakta.',
	]);
});
