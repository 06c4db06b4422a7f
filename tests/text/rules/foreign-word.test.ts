import { expect, test } from 'vitest';
import foreignWord from '../../../src/text/rules/foreign-word.ts';
import { hold } from './hold.ts';

test('passes a Swedish word', () => {
	expect(hold(foreignWord, 'Deltagarna får en handledare.')).toEqual([]);
});

test('reports a borrowed word', () => {
	expect(hold(foreignWord, 'Deltagarna får en coach.')).toEqual([
		'”coach” är ett lånat ord som har ett svenskt. Skriv hellre: handledare.',
	]);
});
