import { checkText, type Finding } from '../text/check.ts';
import type { GlossaryIndex } from '../text/glossary.ts';
import { gradeText, type Grade } from '../text/grade/grade.ts';
import { parseMarkdown } from '../text/markdown/parse.ts';
import type { Text } from '../text/text.ts';
import type { TextLang } from '../text/words/lexicon.ts';
import { phraseText } from './phrase-text.ts';
import { stretchOf } from './place.ts';

/** A finding, and the stretch of the pasted text that it is about. */
export type Advice = Finding & { from: number; to: number };

export interface Analysis {
	/** Nothing when the text is too short. */
	grade: Grade | undefined;
	advice: Advice[];
	/** The text with a line for each phrase; nothing when its lines are short already. */
	phrases: string | undefined;
}

/** What there is to say of a text that somebody has pasted. No dictionary: the browser spells. */
export function analyse(
	pasted: string,
	{ lang, kind, glossary }: { lang: TextLang; kind: 'easy' | 'full'; glossary: GlossaryIndex },
): Analysis {
	const source = pasted.replace(/\r\n?/g, '\n');
	const isOpen = hasParagraphsWithoutGaps(source);
	const text = parseMarkdown(isOpen ? source.replace(/\n/g, '\n\n') : source, { lang, kind });
	const { findings } = checkText(text, { glossary, isSpelled: () => true, names: new Set() });
	return {
		grade: gradeText(text),
		advice: findings
			.filter(({ rule }) => !saidElsewhere.has(rule))
			.map((finding) => toAdvice(text, finding, isOpen)),
		phrases: kind === 'easy' ? phraseText(text) : undefined,
	};
}

// The grade stands for itself, and a pasted text is no file that could have a summary.
const saidElsewhere = new Set(['page-grade', 'summary-missing']);

/** Text from a word processor: each paragraph is one long line, with none between. */
const hasParagraphsWithoutGaps = (source: string) =>
	!/\n[ \t]*\n/.test(source.trim()) && /^(?!\s*[-*+|]).{90}.*\n/m.test(source);

function toAdvice(text: Text, finding: Finding, isOpen: boolean): Advice {
	const [from, to] = stretchOf(text, finding);
	if (!isOpen) return { ...finding, from, to };
	// Every line break was doubled.
	const added = (at: number) => (text.source.slice(0, at).split('\n').length - 1) / 2;
	return {
		...finding,
		line: (finding.line + 1) / 2,
		from: from - added(from),
		to: to - added(to),
	};
}
