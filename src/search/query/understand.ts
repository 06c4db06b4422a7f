import { slipsAllowed } from './distance.ts';
import { toWords } from './fold.ts';
import { isNumber, lookUp, toConceptAsks, unique } from './look-up.ts';
import { nearest } from './nearest.ts';
import { knownPart, splitLoosely, splitQuery } from './split-query.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { WordList } from './word-list.ts';

/** One thing to ask the index for, and how much a page that has it answers the term. */
export interface Ask {
	text: string;
	weight: number;
	/** A code of a concept, and no word of the text. */
	isConcept?: boolean;
	/** The hard word that the code stands for. */
	label?: string;
}

/** One thing that the reader searches for, with all that it may be called. */
export interface Term {
	typed: string;
	asks: Ask[];
	/** What the term was taken for, where it was another word. */
	readAs?: string | undefined;
	/** A word of four letters or fewer, or one that is half understood, decides less. */
	weight: number;
}

export interface Understanding {
	terms: Term[];
	/** Words that nothing in the index is like. */
	unknown: string[];
	/** The whole of a short query, for pages that have just these words in a row. */
	phrase: string;
}

/** How much an answer in other words counts beside the typed ones. */
const corrected = 0.85;
const variant = 0.5;
const partOfPhrase = 0.6;

/** Works out what a query asks for. `literally` keeps to the words as they are written. */
export function understand(query: string, list: WordList, literally = false): Understanding {
	const tokens = toTokens(query, list);
	const terms: Term[] = [];
	const unknown: string[] = [];
	const content = keepContent(tokens, list);
	const corrections = literally
		? tokens
		: tokens.map((word) => (content.has(word) ? (correctionOf(word, list) ?? word) : word));
	for (let at = 0; at < tokens.length;) {
		const phrase = literally
			? undefined
			: (longestPhrase(tokens, at, list) ?? longestPhrase(corrections, at, list));
		if (phrase) {
			const typed = tokens.slice(at, at + phrase.tokens.length).join(' ');
			const read = phrase.tokens.join(' ');
			// sluta knarka is about what knarka is about too.
			const own = phrase.tokens
				.filter((word) => content.has(word))
				.flatMap((word) => toConceptAsks(list.concepts([word]), partOfPhrase));
			terms.push({
				typed,
				asks: unique([...toConceptAsks(phrase.codes, 1), ...own]),
				weight: 1,
				...(read === typed ? {} : { readAs: read }),
			});
			at += phrase.tokens.length;
			continue;
		}
		const word = tokens[at] ?? '';
		at += 1;
		if (!content.has(word)) continue;
		if (terms.some(({ typed }) => typed === word)) continue;
		const found = literally ? [literal(word)] : toTerms(word, list);
		terms.push(...found);
		if (found.length === 0) unknown.push(word);
	}
	return { terms, unknown, phrase: isPhrase(tokens, content) ? tokens.join(' ') : '' };
}

/** Whether a list has every word of a query as it is written. A longer list may know the others. */
export function isSure(query: string, list: WordList): boolean {
	const tokens = toTokens(query, list);
	const content = keepContent(tokens, list);
	for (let at = 0; at < tokens.length;) {
		const phrase = longestPhrase(tokens, at, list);
		const word = tokens[at] ?? '';
		if (!phrase && content.has(word) && !isKnown(word, list) && !isClear(word, list)) return false;
		at += phrase?.tokens.length ?? 1;
	}
	return true;
}

const isKnown = (word: string, list: WordList) =>
	isNumber.test(word) || list.byStem(word) !== undefined;

/** A name without its marks, or a compound of known words: no longer list is needed. */
const isClear = (word: string, list: WordList) =>
	list.byFold(word).some((other) => list.isName(other)) ||
	(word.length > 8 && (splitQuery(word, list)?.every(({ typed }) => typed.length > 4) ?? false));

/** The word that a misspelt one is without doubt. */
function correctionOf(word: string, list: WordList): string | undefined {
	if (word.length < 4 || isKnown(word, list)) return undefined;
	return (
		list.byFold(word)[0] ??
		nearest(word, list, 2, slipsAllowed(word.length), 0.15).find(({ cost }) => cost < 1)?.word
	);
}

const toTokens = (query: string, list: WordList) =>
	toWords(query)
		.filter((word) => word.length < 60)
		.flatMap((word) => partNumbers(word, list));

/** aktiv24 is aktiv 24, where the index has no such word. */
const partNumbers = (word: string, list: WordList): string[] =>
	list.byStem(word) === undefined ? (word.match(/\p{L}+|\p{N}+/gu) ?? [word]) : [word];

/** A short query may be a name, as Vägen ut is. Longer small words are no part of one. */
const isPhrase = (tokens: string[], content: Set<string>) =>
	tokens.length > 1 &&
	tokens.length < 4 &&
	tokens.every((word) => content.has(word) || word.length < 4);

/** Words that say something; every word, when none does. */
function keepContent(tokens: string[], list: WordList): Set<string> {
	const other = list.lang === 'en' ? 'sv' : 'en';
	const content = tokens.filter(
		(word) => !isStopWord(word, list.lang) && (word.length > 1 || /\d/.test(word)),
	);
	// An English question on a Swedish page has small words of its own.
	const isForeign =
		content.some((word) => isStopWord(word, other)) &&
		tokens.some((word) => isStopWord(word, other) && !isStopWord(word, list.lang));
	const kept = isForeign
		? content.filter((word) => !isStopWord(word, other) || list.byStem(word) !== undefined)
		: content;
	return new Set(kept.length > 0 ? kept : content.length > 0 ? content : tokens);
}

const literal = (word: string): Term => ({
	typed: word,
	asks: [{ text: word, weight: 1 }],
	weight: 1,
});

function longestPhrase(tokens: string[], at: number, list: WordList) {
	for (let length = Math.min(list.longest, tokens.length - at); length > 1; length -= 1) {
		const part = tokens.slice(at, at + length);
		const codes = list.concepts(part);
		if (codes.length > 0) return { tokens: part, codes };
	}
	return undefined;
}

/** Everything that a word may stand for; nothing when no word is like it. A compound gives a term for each part. */
function toTerms(word: string, list: WordList): Term[] {
	const known = lookUp(word, list);
	if (known.length > 0) {
		// Another spelling of the same name, or rad for råd: after what was written.
		if (isNumber.test(word)) return [{ typed: word, asks: known, weight: 1 }];
		const variants = nearest(word, list, 4, 0.4, 0.7).filter(
			({ word: other }) => stem(other, list.lang) !== stem(word, list.lang),
		);
		// The index has the compound's meaning but not the word: its parts say which page comes first.
		const parts = list.byStem(word) === undefined ? (splitQuery(word, list) ?? []) : [];
		const asks = variants.flatMap(({ word: other }) =>
			lookUp(other, list).map((ask) => ({ ...ask, weight: ask.weight * variant })),
		);
		return [
			{ typed: word, asks: unique([...known, ...asks]), weight: 1 },
			...parts.map((part) => ({ ...part, weight: 0.15 })),
		];
	}

	const unmarked = list.byFold(word).filter((other) => other !== word);
	if (unmarked.length > 0) {
		const asks = unmarked.slice(0, 4).flatMap((other) => lookUp(other, list));
		return [{ typed: word, asks: unique(asks), readAs: unmarked[0], weight: 1 }];
	}
	const parts = splitQuery(word, list);
	const slip = word.length > 2 ? nearest(word, list, 2, slipsAllowed(word.length), 0.15) : [];
	// A compound of known words is rather what was meant than a word that is far away.
	if (parts && (slip.length === 0 || (slip[0]?.cost ?? 0) > 0.75))
		// A text may have the very word: the lists leave out compounds that stand in one project.
		return [{ typed: word, asks: [{ text: `"${word}"`, weight: 1 }], weight: 0.7 }, ...parts];
	if (slip.length > 0) {
		const asks = slip.flatMap(({ word: other, cost }) =>
			lookUp(other, list).map((ask) => ({
				...ask,
				weight: ask.weight * corrected * (1 - (cost - (slip[0]?.cost ?? 0)) / 3),
			})),
		);
		return [{ typed: word, asks: unique(asks), readAs: slip[0]?.word, weight: 1 }];
	}
	const loose = splitLoosely(word, list) ?? knownPart(word, list);
	return loose ? [{ typed: word, asks: loose.asks, readAs: loose.readAs, weight: 0.8 }] : [];
}
