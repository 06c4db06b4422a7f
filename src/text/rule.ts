import type { GlossaryIndex } from './glossary.ts';
import { runningSentences, type Block, type Sentence, type Text, type TextKind } from './text.ts';
import type { TextLang } from './words/lexicon.ts';

/** An error stops the build. A warning is for the writer to judge. Advice is shown when she asks for it. */
export type RuleLevel = 'error' | 'warning' | 'advice';

/** The same words for Swedish and English writers. */
export type Message = Record<'sv' | 'en', string>;

export interface Hit {
	block: Block;
	/** Where in the text of the block. */
	start: number;
	what: Message;
	suggestion: Message;
	/** Where it is another than the rule's own. */
	level?: RuleLevel;
}

/** What a rule may know beside the text. */
export interface RuleContext {
	glossary: GlossaryIndex;
	/** Whether a word is spelled as a dictionary has it. Without a dictionary, nothing is misspelled. */
	isSpelled: (word: string) => boolean;
	/** Names that the text's own facts have, in lower case: no rule calls them hard or misspelled. */
	names: Set<string>;
	/** The text is one of the site's own, where every hard word can be explained: one that is not is an error. */
	isOurs?: boolean;
}

export interface Rule {
	id: string;
	/** Faults of structure can stop a text of any kind; faults of language only an easy text or a summary. */
	group: 'sentences' | 'words' | 'numbers' | 'layout' | 'structure';
	langs: TextLang[];
	/** The kinds of text that the rule is for. */
	levels: Partial<Record<TextKind, RuleLevel>>;
	/** Figures that `check` is held to; a kind without figures is not checked. */
	limits?: Partial<Record<TextKind, number[]>>;
	/** Whose advice the rule is. */
	source: string;
	why: Message;
	check: (text: Text, context: RuleContext, limits: number[]) => Hit[];
}

export const defineRule = (rule: Rule): Rule => rule;

/** Both languages of a text kind that has the rule for both. */
export const both: TextLang[] = ['sv', 'en'];

/** What `find` gives for every sentence that is read as running text. */
export function inSentences(text: Text, find: (sentence: Sentence, block: Block) => Hit[]): Hit[] {
	const hits: Hit[] = [];
	for (const { block, sentence } of runningSentences(text)) {
		const found = find(sentence, block);
		if (found.length > 0) hits.push(...found);
	}
	return hits;
}
