import { splitSentences } from './sentences.ts';
import type { Sentence } from './text.ts';
import type { TextLang } from './words/lexicon.ts';

/** The sentences of plain text, in which a line break ends a paragraph. */
export function plainSentences(text: string, lang: TextLang): Sentence[] {
	return text.split(/\n+/).flatMap((line) => (line.trim() ? splitSentences(line, lang) : []));
}
