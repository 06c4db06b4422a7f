import type { Project } from '../content/read.ts';
import type { Text, Texts } from '../content/texts.ts';
import type { TextKey } from '../i18n/index.ts';
import type { Level } from '../schemas/text.ts';

/** A text in the reader's own or another language. */
export interface Found {
	lang: string;
	level: Level;
	text: Text;
}

/** The text that was asked for, or `undefined`. */
export const findText = (texts: Texts, lang: string, level: Level): Text | undefined =>
	texts[lang]?.[level];

/**
 * The nearest text to offer when one is missing: the other level in the same language first,
 * then the same level in another language.
 */
export function nearestText(texts: Texts, lang: string, level: Level): Found | undefined {
	const other: Level = level === 'easy' ? 'full' : 'easy';
	const order: [string, Level][] = [[lang, other]];
	for (const another of Object.keys(texts))
		if (another !== lang) order.push([another, level], [another, other]);
	for (const [tryLang, tryLevel] of order) {
		const text = findText(texts, tryLang, tryLevel);
		if (text) return { lang: tryLang, level: tryLevel, text };
	}
	return undefined;
}

/** A text with the language that it is in, when that is another than the page's. */
export interface Phrase {
	text: string;
	lang?: string | undefined;
}

/** One sentence for lists and sharing: in the page's language if there is one, the easy one first. */
export function toSummary(texts: Texts, lang: string): Phrase | undefined {
	for (const tryLang of [lang, ...Object.keys(texts)]) {
		const summary = texts[tryLang]?.easy?.summary ?? texts[tryLang]?.full?.summary;
		if (summary) return { text: summary, lang: tryLang === lang ? undefined : tryLang };
	}
	return undefined;
}

/** The words in the page's language, else the Swedish ones. */
export function inLanguage(words: Record<string, string> & { sv: string }, lang: string): Phrase {
	const own = words[lang];
	return own ? { text: own } : { text: words.sv, lang: lang === 'sv' ? undefined : 'sv' };
}

/** The name of a project: as the text of that level calls it, else its name among the facts. */
export function toTitle(
	{ facts, texts }: Pick<Project, 'facts' | 'texts'>,
	lang: string,
	level: Level,
): Phrase {
	const own = texts[lang]?.[level]?.title;
	return own ? { text: own } : inLanguage(facts.title, lang);
}

/** What the page says where a text should be. */
export const missingKey = (level: Level): TextKey =>
	level === 'easy' ? 'missing.easy' : 'missing.full';
