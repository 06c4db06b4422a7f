import { expect, test } from 'vitest';
import { dictionary } from '../../../src/text/cli/dictionary.ts';
import spelling from '../../../src/text/rules/spelling.ts';
import { hold } from './hold.ts';

const isSpelled = await dictionary('sv');

test('passes words and compounds that the dictionary has', () => {
	expect(hold(spelling, 'Arbetsförmedlingen ger försörjningsstöd.', { isSpelled })).toEqual([]);
});

test('reports a misspelled word', () => {
	expect(hold(spelling, 'Projektet gav delltagarna stöd.', { isSpelled })).toEqual([
		'Ordet ”delltagarna” finns inte i ordboken. Rätta stavningen. Är det rätt, lägg ordet i content/ordlista/.',
	]);
});
