import { distance, slipsAllowed } from './distance.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { letters, type ListedWord, type WordList } from './word-list.ts';

const none: ListedWord = { word: '', rank: 0, fold: '', stem: '' };

function bits(mask: number): number {
	let count = 0;
	for (; mask !== 0; mask &= mask - 1) count += 1;
	return count;
}

const answers = new WeakMap<WordList, Map<string, { word: string; cost: number }[]>>();

/** The words that are nearest to a misspelt one, nearest first. Well-known words are nearer than rare ones. */
export function nearest(
	word: string,
	list: WordList,
	count: number,
	limit = slipsAllowed(word.length),
	window = 0.3,
): { word: string; cost: number }[] {
	let known = answers.get(list);
	if (!known) answers.set(list, (known = new Map()));
	const key = `${word} ${String(limit)}`;
	let found = known.get(key);
	if (!found) known.set(key, (found = allNear(word, list, limit)));
	const best = found[0]?.cost ?? 0;
	return found.filter(({ cost }) => cost <= best + window).slice(0, count);
}

function allNear(word: string, list: WordList, limit: number): { word: string; cost: number }[] {
	const found: { word: string; cost: number }[] = [];
	const folded = fold(word);
	const typedStem = stem(word, list.lang);
	const first = fold(word[0] ?? '');
	const mask = letters(folded);
	// Every wrong letter changes at most two of the letters that a word is made of.
	const mostChanged = Math.ceil((limit / 0.6) * 2);
	for (let at = 0; at < list.words.length; at += 1) {
		if (bits(mask ^ (list.letters[at] ?? 0)) > mostChanged) continue;
		const { word: other, rank, fold: otherFold, stem: otherStem } = list.words[at] ?? none;
		if (Math.abs(other.length - word.length) > 4) continue;
		// Two slips may stand together, but seldom with a wrong first letter.
		const strict = otherFold[0] === first ? limit : Math.min(limit, 1.35);
		let cost = distance(word, other, strict);
		if (cost === Infinity && other.length > 4) {
			if (typedStem.length > 3 && otherStem.length > 3)
				cost = distance(typedStem, otherStem, strict - 0.2) + 0.2;
			if (cost === Infinity && otherFold !== other)
				cost = distance(folded, otherFold, strict - 0.3) + 0.3;
		}
		if (cost === Infinity) continue;
		found.push({ word: other, cost: cost - rank * 0.12 });
	}
	return found.sort((a, b) => a.cost - b.cost || a.word.length - b.word.length);
}
