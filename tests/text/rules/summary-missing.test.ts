import { expect, test } from 'vitest';
import summaryMissing from '../../../src/text/rules/summary-missing.ts';
import { hold } from './hold.ts';

const long = `${'Vi går hem till huset. '.repeat(70)}\n`;

test('passes a long text with a summary', () => {
	expect(
		hold(summaryMissing, `---\nsummary: Vi går hem.\n---\n\n${long}`, { kind: 'full' }),
	).toEqual([]);
});

test('reports a long text without one', () => {
	expect(hold(summaryMissing, long, { kind: 'full' })).toEqual([
		'Texten har 350 ord och ingen sammanfattning. Skriv summary: överst i filen, högst 60 ord.',
	]);
});
