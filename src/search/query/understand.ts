import { distance, slipsAllowed } from './distance.ts';
import { fold, toWords } from './fold.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { letters, type WordList } from './word-list.ts';

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
	/** A word was not in the list as it was written: a longer list may know it. */
	isUnsure: boolean;
}

/** How much an answer in other words counts beside the typed ones. */
const concept = 0.9;
const corrected = 0.85;
const variant = 0.5;
const partWeight = 0.7;

/** Works out what a query asks for. `literally` keeps to the words as they are written. */
export function understand(query: string, list: WordList, literally = false): Understanding {
	const tokens = toWords(query)
		.filter((word) => word.length < 60)
		.flatMap((word) => partNumbers(word, list));
	const terms: Term[] = [];
	const unknown: string[] = [];
	const content = keepContent(tokens, list);
	for (let at = 0; at < tokens.length;) {
		const phrase = literally ? undefined : longestPhrase(tokens, at, list);
		if (phrase && phrase.length > 1) {
			terms.push(fromPhrase(phrase.tokens, phrase.codes));
			at += phrase.length;
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
	const isUnsure =
		unknown.length > 0 || terms.some(({ readAs, weight }) => readAs !== undefined || weight < 1);
	return {
		terms,
		unknown,
		isUnsure,
		phrase: isPhrase(tokens, content) ? tokens.join(' ') : '',
	};
}

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
		if (codes.length > 0) return { length, tokens: part, codes };
	}
	return undefined;
}

const toConceptAsks = (concepts: { code: string; label: string }[], weight: number): Ask[] =>
	concepts.map(({ code, label }) => ({ text: code, weight, isConcept: true, label }));

const fromPhrase = (tokens: string[], codes: { code: string; label: string }[]): Term => ({
	typed: tokens.join(' '),
	asks: toConceptAsks(codes, 1),
	weight: 1,
});

/** Everything that a word may stand for; nothing when no word is like it. A compound gives a term for each part. */
function toTerms(word: string, list: WordList): Term[] {
	const known = lookUp(word, list);
	if (known.length > 0) {
		// Another spelling of the same name, or rad for råd: after what was written.
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
	if (parts && (slip.length === 0 || (slip[0]?.cost ?? 0) > 0.75)) return parts;
	if (slip.length > 0) {
		const asks = slip.flatMap(({ word: other, cost }) =>
			lookUp(other, list).map((ask) => ({
				...ask,
				weight: ask.weight * corrected * (1 - (cost - (slip[0]?.cost ?? 0)) / 3),
			})),
		);
		return [{ typed: word, asks: unique(asks), readAs: slip[0]?.word, weight: 1 }];
	}
	const loose = splitLoosely(word, list);
	return loose ? [{ typed: word, asks: loose.asks, readAs: loose.readAs, weight: 0.8 }] : [];
}

/** Asks for a word that the index or the glossary has; nothing when neither does. */
function lookUp(word: string, list: WordList): Ask[] {
	const codes = list.concepts([word]);
	const own = list.byStem(word);
	const asks: Ask[] = [];
	if (own !== undefined) {
		asks.push({ text: word, weight: 1 });
		if (own !== word) asks.push({ text: own, weight: 0.97 });
	} else if (word.length > 3) {
		// The beginning of a word, as it is while somebody types.
		const longer = list.startingWith(word, 1);
		if (longer.length > 0 && ((longer[0]?.length ?? 0) - word.length < 4 || word.length > 5))
			asks.push({ text: word, weight: 0.9 });
	}
	asks.push(...toConceptAsks(codes, own === undefined ? 1 : concept));
	return asks;
}

function unique(asks: Ask[]): Ask[] {
	const best = new Map<string, Ask>();
	for (const ask of asks)
		if ((best.get(ask.text)?.weight ?? 0) < ask.weight) best.set(ask.text, ask);
	return [...best.values()].slice(0, 10);
}

function bits(mask: number): number {
	let count = 0;
	for (; mask !== 0; mask &= mask - 1) count += 1;
	return count;
}

/** The words that are nearest to a misspelt one, nearest first. Well-known words are nearer than rare ones. */
export function nearest(
	word: string,
	list: WordList,
	count: number,
	limit = slipsAllowed(word.length),
	window = 0.3,
): { word: string; cost: number }[] {
	const found: { word: string; cost: number }[] = [];
	const folded = fold(word);
	const typedStem = stem(word, list.lang);
	const first = fold(word[0] ?? '');
	const mask = letters(word);
	// Every wrong letter changes at most two of the letters that a word is made of.
	const mostChanged = Math.ceil((limit / 0.6) * 2);
	for (let at = 0; at < list.words.length; at += 1) {
		if (bits(mask ^ (list.letters[at] ?? 0)) > mostChanged) continue;
		const [other, rank] = list.words[at] ?? ['', 0];
		if (Math.abs(other.length - word.length) > 4) continue;
		// Two slips may stand together, but seldom with a wrong first letter.
		const strict = fold(other[0] ?? '') === first ? limit : Math.min(limit, 1.35);
		let cost = distance(word, other, strict);
		if (cost === Infinity && other.length > 4) {
			const otherStem = stem(other, list.lang);
			if (typedStem.length > 3 && otherStem.length > 3)
				cost = distance(typedStem, otherStem, strict - 0.2) + 0.2;
			if (cost === Infinity && fold(other) !== other)
				cost = distance(folded, fold(other), strict - 0.3) + 0.3;
		}
		if (cost === Infinity) continue;
		found.push({ word: other, cost: cost - rank * 0.12 });
	}
	found.sort((a, b) => a.cost - b.cost || a.word.length - b.word.length);
	const best = found[0]?.cost ?? 0;
	return found.filter(({ cost }) => cost <= best + window).slice(0, count);
}

/** A compound of words that the index has, one term for each: kvällsaktivitet → kväll, aktivitet. */
function splitQuery(word: string, list: WordList): Term[] | undefined {
	if (word.length < 6) return undefined;
	let best: { terms: Term[]; score: number } | undefined;
	for (let cut = 3; cut <= word.length - 3; cut += 1) {
		const head = word.slice(0, cut);
		const tail = word.slice(cut);
		const headAsks = headForms(head)
			.map((form) => wholeWord(form, list))
			.find((asks) => asks.length > 0);
		if (!headAsks) continue;
		const tailAsks = wholeWord(tail, list);
		const rest =
			tailAsks.length > 0
				? [toPart(tail, tailAsks)]
				: tail.length > 6
					? (splitQuery(tail, list) ?? [])
					: [];
		if (rest.length === 0) continue;
		// Two long parts are a likelier reading than one long and one short.
		const score = Math.min(head.length, tail.length) + (tailAsks.length > 0 ? 1 : 0);
		if (best && best.score >= score) continue;
		best = { score, terms: [toPart(head, headAsks), ...rest] };
	}
	return best?.terms;
}

const toPart = (typed: string, asks: Ask[]): Term => ({
	typed,
	asks: unique(asks),
	weight: partWeight,
});

/** What the first part of a compound is when it stands alone: kvälls → kväll, kvinno → kvinna, skol → skola. */
function headForms(head: string): string[] {
	const base = head.endsWith('s') && head.length > 4 ? head.slice(0, -1) : undefined;
	return [head, ...(base ? [base, `${base}e`] : []), `${head}a`, head.replace(/[oue]$/, 'a')];
}

const wholeWord = (word: string, list: WordList): Ask[] => {
	if (word.length < 3 || isStopWord(word, list.lang)) return [];
	const asks = lookUp(word, list);
	return list.byStem(word) === undefined ? asks.filter(({ isConcept }) => isConcept) : asks;
};

/** A misspelt compound: one part is known, the other is near a word. */
function splitLoosely(word: string, list: WordList): { asks: Ask[]; readAs: string } | undefined {
	if (word.length < 9) return undefined;
	for (let cut = word.length - 4; cut >= 4; cut -= 1) {
		const head = word.slice(0, cut);
		const tail = word.slice(cut);
		const headAsks = headForms(head)
			.map((form) => wholeWord(form, list))
			.find((asks) => asks.length > 0);
		const tailAsks = wholeWord(tail, list);
		if (headAsks && tailAsks.length === 0 && tail.length > 4) {
			const [slip] = nearest(tail, list, 1, 1.1);
			if (slip)
				return {
					asks: unique([...headAsks, ...lookUp(slip.word, list)]),
					readAs: head + slip.word,
				};
		}
		if (!headAsks && tailAsks.length > 0 && head.length > 4) {
			const [slip] = nearest(head, list, 1, 1.1);
			if (slip)
				return {
					asks: unique([...tailAsks, ...lookUp(slip.word, list)]),
					readAs: slip.word + tail,
				};
		}
	}
	return undefined;
}
