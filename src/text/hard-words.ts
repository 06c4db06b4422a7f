import type { GlossaryIndex } from './glossary.ts';
import type { RuleContext } from './rule.ts';
import { runningSentences, type Block, type Sentence, type Text, type Word } from './text.ts';
import { wordFacts } from './words/difficulty.ts';

export interface Unexplained {
	block: Block;
	word: Word;
	/** Whether the word is long or learned too, and not only missing from the everyday words. */
	isHard: boolean;
}

const explains = {
	sv: / (?:betyder|är|kallas|det vill säga|alltså|till exempel|handlar om|innebär|kan vara|att) /,
	en: / (?:means|is|are|called|that is|for example|such as|stands for|can be) /,
};

/** Words that are no everyday words, stand in no glossary, and are not explained beside their first use. */
export function findUnexplained(
	text: Text,
	{ glossary, names: own }: Pick<RuleContext, 'glossary' | 'names'>,
): Unexplained[] {
	const sentences = Array.from(runningSentences(text));
	const seen = new Set<string>();
	const names = new Set(own);
	for (const { sentence } of sentences)
		for (const { kind, lower } of sentence.words)
			if (kind === 'name') names.add(lower).add(lower.replace(/[’']?s$/, ''));
	const found: Unexplained[] = [];
	for (const [index, { block, sentence }] of sentences.entries()) {
		let inTerms: Set<number> | undefined;
		for (const word of sentence.words) {
			if (word.kind !== 'word' || word.lower.length < 4) continue;
			const { rank, letters, isLearned, isNominal } = wordFacts(word.lower, text.lang);
			if (rank < 4 && !(rank === 3 && letters >= 18)) continue;
			const stem = stemOf(word.lower);
			if (seen.has(stem) || names.has(word.lower)) continue;
			seen.add(stem);
			inTerms ??= wordsInTerms(sentence, glossary);
			if (inTerms.has(word.start) || isExplained(stem, sentences.slice(index, index + 3))) continue;
			const isHard = letters >= 16 || (letters >= 9 && rank === 4 && (isLearned || isNominal));
			found.push({ block, word, isHard });
		}
	}
	return found;

	function isExplained(stem: string, near: typeof sentences): boolean {
		return near.some(({ sentence }, at) => {
			const words = sentence.words.map(({ lower }) => lower);
			const place = words.findIndex((word) => word.startsWith(stem));
			if (at === 0)
				return (
					place > 0 && /\b(?:kallas|heter|called|known as)\b/.test(sentence.text.toLowerCase())
				);
			return place >= 0 && place <= 4 && explains[text.lang].test(sentence.text.toLowerCase());
		});
	}
}

const stemOf = (word: string) =>
	word.length > 6
		? word.replace(/(?:arna|erna|orna|ande|ning|ing|ade|ar|er|or|en|et|na|a|e|s|t|ed|ies)s?$/, '')
		: word;

/** Where words stand that are a term of the glossary, alone or as part of one. */
export function wordsInTerms(
	{ words }: Sentence,
	{ forms, firsts, longest }: GlossaryIndex,
): Set<number> {
	const inside = new Set<number>();
	for (let from = 0; from < words.length; from += 1) {
		if (!firsts.has(words[from]?.lower ?? '')) continue;
		let phrase = '';
		for (let to = from; to < Math.min(words.length, from + longest); to += 1) {
			phrase = phrase ? `${phrase} ${words[to]?.lower ?? ''}` : (words[to]?.lower ?? '');
			if (forms.has(phrase))
				for (let at = from; at <= to; at += 1) inside.add(words[at]?.start ?? 0);
		}
	}
	return inside;
}
