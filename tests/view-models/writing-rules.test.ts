import { expect, test } from 'vitest';
import { rules } from '../../src/text/rules/index.ts';
import { toWritingRules } from '../../src/view-models/writing-rules.ts';
import { ruleTitles } from '../../src/writing-help/rule-titles.ts';

// The writing help has no dictionary.
const explained = rules.filter(({ id, levels }) => levels.easy && id !== 'spelling');

test('every rule of easy texts is explained, and nothing else is', () => {
	expect(Object.keys(ruleTitles).sort()).toEqual(explained.map(({ id }) => id).sort());
});

test('each language shows its own rules, in five groups', () => {
	for (const lang of ['sv', 'en'] as const) {
		const shown = toWritingRules(lang).flatMap((group) => group.rules.map(({ id }) => id));
		const own = explained.filter(({ langs }) => langs.includes(lang)).map(({ id }) => id);
		expect(shown.sort()).toEqual(own.sort());
	}
});

test('a language without rules of its own shows the English ones', () => {
	expect(toWritingRules('ar')).toEqual(toWritingRules('en'));
});

test('the figures are those of the rule', () => {
	const [rule] = rules.filter(({ id }) => id === 'sentence-length');
	const shown = (limits: number[]) =>
		toWritingRules('sv', [{ ...rule!, limits: { easy: limits } }])[0]!.rules;
	expect(shown([15, 20])).toEqual([
		{
			id: 'sentence-length',
			title: 'Ha högst 15 ord i en mening.',
			why: 'I en lång mening hinner läsaren glömma hur den började.',
		},
	]);
	expect(shown([12, 20])[0]!.title).toBe('Ha högst 12 ord i en mening.');
});

test.each(explained.filter(({ limits }) => limits?.easy))(
	'the title of $id says its figures',
	({ id, limits }) => {
		const title = ruleTitles[id]!(limits!.easy!.map((_, index) => 701 + index)).sv;
		// Nobody counts clauses or nouns.
		if (['clauses', 'nominal-chain'].includes(id)) expect(title).not.toMatch(/\d/);
		else expect(title).toContain('701');
	},
);
