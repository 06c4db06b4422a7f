import { expect, test } from 'vitest';
import { countResults, formatResults, formatSummary } from '../../src/check-content/report.ts';

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

test('does not say that texts are right when there are none, or when they are not on the site', () => {
	const counts = { texts: 0, error: 0, warning: 0, advice: 0, exceptions: 0 };
	expect(formatSummary(counts)).toBe(
		'0 fel, 0 varningar, 0 råd i 0 texter. Här fanns ingen text att kontrollera.',
	);
	const unfinished = countResults(
		[
			{
				file: 'a/sv.md',
				findings: [{ ...finding, level: 'warning', rule: 'unfinished' }],
				exceptions: [],
			},
		],
		[],
	);
	expect(formatSummary(unfinished)).toBe(
		'0 fel, 1 varning, 0 råd i 1 text. 1 text är inte färdig och kommer inte med på webbplatsen.',
	);
});
