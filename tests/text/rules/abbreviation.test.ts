import { expect, test } from 'vitest';
import abbreviation from '../../../src/text/rules/abbreviation.ts';
import { hold } from './hold.ts';

test('passes words in full', () => {
	expect(hold(abbreviation, 'Du kan till exempel ringa oss.')).toEqual([]);
});

test('reports an abbreviation', () => {
	expect(hold(abbreviation, 'Du kan t.ex. ringa oss.')).toEqual([
		'”t.ex.” är en förkortning. Skriv hela ordet: till exempel.',
	]);
});
