import { expect, test } from 'vitest';
import seeElsewhere from '../../../src/text/rules/see-elsewhere.ts';
import { hold } from './hold.ts';

test('passes a text that says it here', () => {
	expect(hold(seeElsewhere, 'Det kostar ingenting.')).toEqual([]);
});

test('reports a text that sends the reader elsewhere', () => {
	expect(hold(seeElsewhere, 'Det kostar ingenting, se ovan.')).toEqual([
		'”se ovan” skickar läsaren någon annanstans. Säg det som behövs här, eller länka med ord som säger vad som finns där.',
	]);
});
