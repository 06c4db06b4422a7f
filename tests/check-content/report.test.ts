import { expect, test } from 'vitest';
import { formatResults, formatSummary } from '../../src/check-content/report.ts';

const finding = {
	line: 3,
	column: 8,
	level: 'error' as const,
	rule: 'abbreviation',
	what: { sv: '”t.ex.” är en förkortning.', en: '' },
	why: { sv: 'Den är svår att läsa.', en: '' },
	suggestion: { sv: 'Skriv hela ordet: till exempel.', en: '' },
};

test('puts file, line, column, level and rule first on a line', () => {
	expect(
		formatResults(
			[{ file: 'content/projekt/aspen/sv.latt.md', findings: [finding], exceptions: [] }],
			'warnings',
		),
	).toEqual([
		'content/projekt/aspen/sv.latt.md:3:8 fel abbreviation\n  ”t.ex.” är en förkortning.\n  Den är svår att läsa.\n  Skriv hela ordet: till exempel.\n',
	]);
});

test('sums up', () => {
	expect(formatSummary({ texts: 4, error: 1, warning: 2, advice: 0, exceptions: 1 })).toBe(
		'1 fel, 2 varningar, 0 råd i 4 texter. 1 undantag med skäl. Felen måste rättas.',
	);
});
