import { indexGlossary, type GlossaryWord } from '../../../src/text/glossary.ts';
import { parseMarkdown } from '../../../src/text/markdown/parse.ts';
import type { Rule } from '../../../src/text/rule.ts';
import type { TextKind } from '../../../src/text/text.ts';
import type { TextLang } from '../../../src/text/words/lexicon.ts';

interface Options {
	lang?: TextLang;
	kind?: TextKind;
	glossary?: GlossaryWord[];
	isSpelled?: (word: string) => boolean;
}

/** What a rule says about Markdown, in Swedish: what is wrong, and what to do. */
export function hold(
	rule: Rule,
	markdown: string,
	{ lang = 'sv', kind = 'easy', glossary = [], isSpelled = () => true }: Options = {},
): string[] {
	const context = { glossary: indexGlossary(glossary, lang), isSpelled, names: new Set<string>() };
	return rule
		.check(parseMarkdown(markdown, { lang, kind }), context, rule.limits?.[kind] ?? [])
		.map(({ what, suggestion }) => `${what.sv} ${suggestion.sv}`);
}
