import type { Sentence } from './read-project.ts';
import type { Word } from './vocabulary.ts';

/** Words of sentences that a record holds. */
const sentenceBudget = 120;

/**
 * The sentences that a record holds whole, for excerpts, and the further words of the text, each once. A sentence of the
 * full text must bring a new word. Memory and bytes of the index grow with every word of it, so a further word that
 * `isCommon`, and tells no project from another, is left out.
 */
export function condense(
	first: Sentence[],
	rest: Sentence[],
	isCommon: (word: Word) => boolean,
): { sentences: Sentence[]; words: Word[] } {
	const seen = new Set<string>();
	const sentences: Sentence[] = [];
	const more: Word[] = [];
	let length = 0;
	[...first, ...rest].forEach((sentence, index) => {
		const fresh = sentence.words.filter(
			({ stem, isStop }) => !isStop && !seen.has(stem) && seen.add(stem),
		);
		if (fresh.length === 0 && index > 0) return;
		if (length < sentenceBudget) {
			sentences.push(sentence);
			length += sentence.words.length;
		} else more.push(...fresh.filter((word) => !isCommon(word)));
	});
	return { sentences, words: more };
}
