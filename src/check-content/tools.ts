import type { Word } from '../content/read.ts';
import { dictionary } from '../text/cli/dictionary.ts';
import { glossaryOf } from '../text/glossary.ts';
import type { Tools } from './folder.ts';

/** Dictionaries and glossaries for both languages. */
export async function loadTools(words: Word[]): Promise<Tools> {
	const [sv, en] = await Promise.all([dictionary('sv'), dictionary('en')]);
	return {
		glossaries: { sv: glossaryOf(words, 'sv'), en: glossaryOf(words, 'en') },
		isSpelled: { sv, en: (word) => en(word) || quoted(word) },
	};

	// English texts name Swedish things in Swedish.
	function quoted(word: string): boolean {
		return /[åäö]/.test(word)
			? sv(word) || sv(word.toLowerCase())
			: word.length > 5 && sv(word.toLowerCase());
	}
}
