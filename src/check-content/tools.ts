import type { Word } from '../content/read.ts';
import { dictionary } from '../text/cli/dictionary.ts';
import { indexGlossary } from '../text/glossary.ts';
import type { TextLang } from '../text/words/lexicon.ts';
import type { Tools } from './folder.ts';

/** Dictionaries and glossaries for both languages. */
export async function loadTools(words: Word[]): Promise<Tools> {
	const glossary = (lang: TextLang) =>
		indexGlossary(
			words.flatMap((word) => {
				const own = word[lang as 'sv'] as Word['sv'] | undefined;
				return own ? [{ id: word.id, ...own }] : [];
			}),
			lang,
		);
	const [sv, en] = await Promise.all([dictionary('sv'), dictionary('en')]);
	return {
		glossaries: { sv: glossary('sv'), en: glossary('en') },
		isSpelled: { sv, en: (word) => en(word) || quoted(word) },
	};

	// English texts name Swedish things in Swedish.
	function quoted(word: string): boolean {
		return /[åäö]/.test(word)
			? sv(word) || sv(word.toLowerCase())
			: word.length > 5 && sv(word.toLowerCase());
	}
}
