import type { GlossaryIndex } from './glossary.ts';
import type { RuleContext } from './rule.ts';
import {
	runningSentences,
	type Block,
	type Running,
	type Sentence,
	type Text,
	type Word,
} from './text.ts';
import { wordFacts } from './words/difficulty.ts';
import { findForm } from './words/lexicon.ts';

export interface Unexplained {
	block: Block;
	word: Word;
	/** Whether the word is long or learned too, and not only missing from the everyday words. */
	isHard: boolean;
}

/** What follows a word that its sentence explains: "En koordinator är en person som …". */
const explains = {
	sv: /^(?: \p{L}+)?,? (?:betyder|innebär|handlar om|kan vara|kan till exempel vara|är (?:en|ett|det|den|de|när|att|någon|något|några|till exempel|personer|människor|pengar))\b/iu,
	en: /^(?: \p{L}+)?,? (?:means?|is about|can be|stands? for|(?:is|are) (?:an?|the|when|where|to|how|what|something|someone|some|people|money))\b/iu,
};

/** A next sentence that explains the one before: "Det är en person som …". */
const explainsLast = {
	sv: /^(?:det|dessa|en sådan|ett sådant|sådana?) (?:betyder|innebär|är (?:en|ett|när|att)|kan vara)\b/iu,
	en: /^(?:it|this|that|these|those|such an?) (?:means?|is (?:an?|when|the)|are (?:people|those)|can be)\b/iu,
};

const names = /\b(?:kallas|kallades|heter|called|known as)(?: för)? ["”“]?$/iu;

/** Compounds of everyday words count as everyday up to this length; on the site's own pages, a shorter one. */
const longCompound = { ours: 14, others: 18 };

/** Words that are no everyday words, stand in no glossary, and are not explained beside their first use. */
export function findUnexplained(
	text: Text,
	{ glossary, names: own, isOurs }: Pick<RuleContext, 'glossary' | 'names' | 'isOurs'>,
): Unexplained[] {
	const sentences = isOurs ? allSentences(text) : runningSentences(text);
	const seen = new Set<string>();
	const known = new Set(own);
	for (const { sentence } of sentences)
		for (const { kind, lower } of sentence.words)
			if (kind === 'name') known.add(lower).add(lower.replace(/[’']?s$/, ''));
	const found: Unexplained[] = [];
	for (const [index, { block, sentence }] of sentences.entries()) {
		let inTerms: Set<number> | undefined;
		for (const word of sentence.words) {
			if (word.kind !== 'word' || word.lower.length < 4) continue;
			const { rank, letters, isLearned, isNominal } = wordFacts(word.lower, text.lang);
			const isLong = letters >= longCompound[isOurs ? 'ours' : 'others'];
			if (rank < 4 && !(rank === 3 && isLong && !findForm(word.lower, text.lang))) continue;
			const stem = stemOf(word.lower);
			if (seen.has(stem) || known.has(word.lower)) continue;
			seen.add(stem);
			inTerms ??= wordsInTerms(sentence, glossary);
			if (inTerms.has(word.start) || isExplained(word, stem, sentences.slice(index, index + 3)))
				continue;
			const isHard = letters >= 16 || (letters >= 9 && rank === 4 && (isLearned || isNominal));
			found.push({ block, word, isHard });
		}
	}
	return found;

	function isExplained(word: Word, stem: string, near: Running[]): boolean {
		const [here, next] = near;
		if (!here) return false;
		const before = here.sentence.text.slice(0, word.start - here.sentence.start);
		if (names.test(before)) return true;
		if (next && explainsLast[text.lang].test(next.sentence.text)) return true;
		return near.some(({ sentence }) =>
			sentence.words.some(({ lower, start, text: own }) => {
				const after = sentence.text.slice(start - sentence.start + own.length);
				return lower.startsWith(stem) && explains[text.lang].test(after);
			}),
		);
	}
}

/** Headings and tables too, as a reader of the page meets them; the title is a name. */
const allSentences = ({ blocks }: Text): Running[] =>
	blocks.flatMap((block) =>
		block.kind === 'title' ? [] : block.sentences.map((sentence) => ({ block, sentence })),
	);

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
