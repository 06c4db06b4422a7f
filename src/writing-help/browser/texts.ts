import type { TextLang } from '../../text/words/lexicon.ts';

/** What the page knows and its module needs: the texts of its language, and the words of the glossary. */
export interface HelpSettings {
	/** In which language the rules speak. */
	rulesIn: TextLang;
	texts: Record<HelpText, string>;
	/** Each word with its other forms. */
	glossary: Record<TextLang, string[][]>;
}

/** Texts that the module says. What it puts into them stands in braces. */
export const helpTexts = [
	'empty',
	'found0',
	'found1',
	'found',
	'line',
	'error',
	'warning',
	'advice',
	'grade.short',
	'grade.total',
	'grade.sentences',
	'grade.words',
	'grade.structure',
	'grade.A',
	'grade.B',
	'grade.C',
	'grade.D',
	'grade.E',
	'lines.copied',
	'lines.copyFailed',
] as const;
export type HelpText = (typeof helpTexts)[number];
