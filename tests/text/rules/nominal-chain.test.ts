import { expect, test } from 'vitest';
import nominalChain from '../../../src/text/rules/nominal-chain.ts';
import { hold } from './hold.ts';

test('passes a sentence with verbs', () => {
	expect(hold(nominalChain, 'Vi frågar vad människor behöver och hjälper dem.')).toEqual([]);
});

test('reports two heavy words in a sentence', () => {
	expect(
		hold(nominalChain, 'Vi arbetar för genomförande av effektivisering och utvärdering.'),
	).toEqual([
		'Meningen har 2 tunga ord: effektivisering, utvärdering. Skriv med verb: ”vi kartlägger behoven”, inte ”genomförande av kartläggning”.',
	]);
});
