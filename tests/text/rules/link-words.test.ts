import { expect, test } from 'vitest';
import linkWords from '../../../src/text/rules/link-words.ts';
import { hold } from './hold.ts';

test('passes a link that says where it leads', () => {
	expect(hold(linkWords, '[Ansök om pengar](/ansok/) i dag.')).toEqual([]);
});

test('reports a link that says nothing', () => {
	expect(hold(linkWords, '[Läs mer](/ansok/) i dag.')).toEqual([
		'Länken ”Läs mer” säger inte vart den leder. Skriv vad läsaren kommer till: [Ansök om pengar](…).',
	]);
});
