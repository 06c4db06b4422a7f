import { expect, test } from 'vitest';
import { checkText } from '../../src/text/check.ts';
import { emptyGlossary } from '../../src/text/glossary.ts';
import { parseMarkdown } from '../../src/text/markdown/parse.ts';
import type { TextKind } from '../../src/text/text.ts';

const context = { glossary: emptyGlossary, isSpelled: () => true, names: new Set<string>() };
const check = (markdown: string, kind: TextKind = 'easy') => {
	const { findings, exceptions } = checkText(
		parseMarkdown(markdown, { lang: 'sv', kind }),
		context,
	);
	const shown = findings.filter(({ rule }) => rule !== 'page-length');
	return {
		found: shown.map(
			({ line, column, level, rule }) => `${String(line)}:${String(column)} ${level} ${rule}`,
		),
		exceptions,
	};
};

test('says on which line and column a rule is broken', () => {
	expect(check('Vi bor här.\n\nDu kan t.ex. ringa oss.').found).toEqual(['3:8 error abbreviation']);
});

test('keeps what a writer has given a reason for, and counts it', () => {
	const kept =
		'<!-- lättläst: behåll official-word "samt" därför att det är en titel -->\n\nMat samt dryck ingår.';
	expect(check(kept)).toEqual({
		found: [],
		exceptions: [{ line: 1, rule: 'official-word', words: 'samt', reason: 'det är en titel' }],
	});
});

test('refuses an exception without a reason', () => {
	expect(
		check('<!-- lättläst: behåll official-word "samt" -->\n\nMat samt dryck ingår.').found,
	).toEqual(['1:1 error exception', '3:5 error official-word']);
});

test('warns of an exception that is not needed', () => {
	expect(
		check('<!-- lättläst: behåll official-word därför att det är en titel -->\n\nMat och dryck.')
			.found,
	).toEqual(['1:1 warning exception']);
});

test('stops no full text for its language, only for its structure', () => {
	const hard =
		'Deltagarna erhåller stöd för genomförande av insatser (se bilaga) samt t.ex. coachning.';
	expect(
		check(`## Vad\n\n${hard}\n\n#### Hur\n\n${hard}`, 'full').found.filter((found) =>
			found.includes('error'),
		),
	).toEqual(['5:6 error heading-order']);
});
