import { expect, test } from 'vitest';
import sameWord from '../../../src/text/rules/same-word.ts';
import { hold } from './hold.ts';

test('passes one word for one thing', () => {
	expect(hold(sameWord, 'Deltagarna träffas. En deltagare får stöd.')).toEqual([]);
});

test('reports two words for one thing', () => {
	expect(hold(sameWord, 'Deltagarna träffas. Varje klient får stöd.')).toEqual([
		'Texten säger både ”deltagare” och ”klient”. Välj ett ord och håll fast vid det: deltagare.',
	]);
});
