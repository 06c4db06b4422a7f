import { fold, toWords } from './fold.ts';
import { stem } from './stem.ts';

/** The list of words that comes to the browser when the search field gets focus. */
export interface WordFile {
	lang: string;
	/** Records in the index. */
	records: number;
	/** Words in order, each without the letters that it shares with the one before: see `packWords`. */
	words: string;
	/** What people call the hard words: code, the word itself, and phrases in the list's language. */
	concepts: [code: string, label: string, phrases: string[]][];
	/** Names of places, for suggestions. */
	places: string[];
}

/** The part of the list that comes when a query has a word that is not in the first: rarer words, other languages. */
export interface RestFile {
	words: string;
	concepts: [code: string, phrases: Record<string, string[]>][];
}

/** How well known a word is: 0 stands in few records, 1 in several, 2 is a name, a place or in a title. */
export type Rank = 0 | 1 | 2;

/** Front coding: the rank, how many letters the word shares with the one before (base 36), the rest. */
export function packWords(words: [word: string, rank: Rank][]): string {
	let before = '';
	return [...words]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([word, rank]) => {
			let shared = 0;
			while (shared < 35 && shared < before.length && word[shared] === before[shared]) shared += 1;
			before = word;
			return `${String(rank)}${shared.toString(36)}${word.slice(shared)}`;
		})
		.join('\n');
}

export function unpackWords(packed: string): [word: string, rank: Rank][] {
	let before = '';
	return packed === ''
		? []
		: packed.split('\n').map((line) => {
				before = before.slice(0, parseInt(line[1] ?? '0', 36)) + line.slice(2);
				return [before, Number(line[0]) as Rank];
			});
}

export interface ListedWord {
	word: string;
	rank: Rank;
	/** Without marks over the letters. */
	fold: string;
	stem: string;
}

export interface WordList {
	lang: string;
	records: number;
	places: string[];
	/** Every word that can be found or corrected to. */
	words: ListedWord[];
	/** Which letters each word is made of, to pass by the unlike ones quickly: see `letters`. */
	letters: Int32Array;
	/** A word in the index with the stem of this one. */
	byStem(word: string): string | undefined;
	/** Stands in a title, a name or a place: those words are all in the list that comes first. */
	isName(word: string): boolean;
	/** Words in the index that are this one but for the marks over the letters. */
	byFold(word: string): string[];
	/** The concepts that a phrase names, and the hard words themselves. */
	concepts(tokens: string[]): { code: string; label: string }[];
	/** Longest phrase of the concepts, in words. */
	longest: number;
	labels: string[];
	/** Words in the index that begin so. */
	startingWith(prefix: string, limit: number): string[];
}

const sounds: Record<string, string> = {
	c: 'k',
	q: 'k',
	w: 'v',
	f: 'v',
	z: 's',
	j: 'g',
	k: 'k',
	y: 'i',
};

/** The set of letters in a folded word as bits; letters that sound alike are one. */
export function letters(folded: string): number {
	let mask = 0;
	for (const letter of folded) mask |= 1 << ((sounds[letter] ?? letter).charCodeAt(0) & 31);
	return mask;
}

/** Makes the list ready for questions. `rest` is the part of it that comes when a word is not in the first. */
export function openWordList(file: WordFile, rest?: RestFile): WordList {
	const { lang } = file;
	const words = unpackWords(file.words);
	if (rest) {
		words.push(...unpackWords(rest.words));
		words.sort(([a], [b]) => (a < b ? -1 : 1));
	}
	const stems = new Map<string, string>();
	const folds = new Map<string, string[]>();
	const put = (word: string) => {
		const key = stem(word, lang);
		if (!stems.has(key)) stems.set(key, word);
		for (const form of new Set([fold(word), fold(key)])) {
			const known = folds.get(form);
			if (!known) folds.set(form, [word]);
			else if (!known.includes(word)) known.push(word);
		}
	};
	for (const [word] of words) put(word);

	const others = new Map(rest?.concepts);
	const langs = [
		...new Set([lang, ...(rest?.concepts ?? []).flatMap(([, phrases]) => Object.keys(phrases))]),
	];
	const keysOf = (tokens: string[]) =>
		langs.map((each) => `${each} ${tokens.map((word) => stem(word, each)).join(' ')}`);
	const phrases = new Map<string, { code: string; label: string }[]>();
	const extra = new Set<string>();
	let longest = 1;
	for (const [code, label, own] of file.concepts) {
		for (const [each, list] of Object.entries({ [lang]: own, ...others.get(code) })) {
			for (const phrase of list) {
				const tokens = toWords(phrase);
				longest = Math.max(longest, tokens.length);
				const key = `${each} ${tokens.map((word) => stem(word, each)).join(' ')}`;
				// People write phrases without marks over the letters too.
				for (const form of tokens.length > 1 ? new Set([key, fold(key)]) : [key]) {
					const known = phrases.get(form);
					if (!known) phrases.set(form, [{ code, label }]);
					else if (!known.some((other) => other.code === code)) known.push({ code, label });
				}
				if (tokens.length === 1 && tokens[0] && tokens[0].length > 2) extra.add(tokens[0]);
			}
		}
	}
	const list = new Map(words);
	for (const word of extra) if (!list.has(word)) list.set(word, 1);
	for (const word of extra) {
		const form = fold(word);
		const known = folds.get(form);
		if (!known) folds.set(form, [word]);
		else if (!known.includes(word)) known.push(word);
	}
	const all = Array.from(list, ([word, rank]) => ({
		word,
		rank,
		fold: fold(word),
		stem: stem(word, lang),
	}));
	return {
		lang,
		records: file.records,
		places: file.places,
		words: all,
		letters: Int32Array.from(all, (each) => letters(each.fold)),
		longest,
		labels: file.concepts.map(([, label]) => label),
		byStem: (word) => stems.get(stem(word, lang)),
		isName: (word) => list.get(word) === 2,
		byFold: (word) => folds.get(fold(word)) ?? folds.get(fold(stem(word, lang))) ?? [],
		concepts: (tokens) => {
			const found = new Map<string, { code: string; label: string }>();
			for (const key of keysOf(tokens))
				for (const concept of phrases.get(key) ?? []) found.set(concept.code, concept);
			return [...found.values()];
		},
		startingWith: (prefix, limit) => {
			let low = 0;
			let high = words.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if ((words[middle]?.[0] ?? '') < prefix) low = middle + 1;
				else high = middle;
			}
			const found: string[] = [];
			while (found.length < limit && words[low]?.[0].startsWith(prefix))
				found.push(words[low++]?.[0] ?? '');
			return found;
		},
	};
}
