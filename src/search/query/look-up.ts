import { stem } from './stem.ts';
import type { Ask } from './understand.ts';
import type { WordList } from './word-list.ts';

/** How much an answer in other words counts beside the typed ones. */
const concept = 0.9;

export const toConceptAsks = (concepts: { code: string; label: string }[], weight: number): Ask[] =>
	concepts.map(({ code, label }) => ({ text: code, weight, isConcept: true, label }));

/** Phone numbers and the like: no list has them, and no other number is near. */
export const isNumber = /^\d{4,}$/;

/** Asks for a word that the index or the glossary has; nothing when neither does. */
export function lookUp(word: string, list: WordList): Ask[] {
	if (isNumber.test(word)) return [{ text: `"${word}"`, weight: 1 }];
	const codes = list.concepts([word]);
	const own = list.byStem(word);
	const asks: Ask[] = [];
	if (own !== undefined) {
		asks.push({ text: word, weight: 1 });
		if (own !== word) asks.push({ text: own, weight: 0.97 });
		// Pagefind's stem keeps these endings: häktet would not find häkten.
		const base = stem(word, list.lang);
		if (/[ea][tn]s?$/.test(own) && base.length > 3 && base !== own && list.lang === 'sv')
			asks.push({ text: base, weight: 0.95 });
	} else if (word.length > 3) {
		// The beginning of a word, as it is while somebody types.
		const longer = list.startingWith(word, 1);
		if (longer.length > 0 && ((longer[0]?.length ?? 0) - word.length < 4 || word.length > 5))
			asks.push({ text: word, weight: 0.9 });
	}
	asks.push(...toConceptAsks(codes, own === undefined ? 1 : concept));
	return asks;
}

/** Each thing once, the ten that come first. */
export function unique(asks: Ask[]): Ask[] {
	const best = new Map<string, Ask>();
	for (const ask of asks)
		if ((best.get(ask.text)?.weight ?? 0) < ask.weight) best.set(ask.text, ask);
	return [...best.values()].slice(0, 10);
}
