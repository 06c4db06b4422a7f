import { conjunctions, prepositions, subordinators, unfinished } from './function-words.ts';
import type { TextLang } from './words/lexicon.ts';

/** Longest line of an easy page, in characters. */
export const lineLimit = 55;

/**
 * The natural phrases of a text, in order; joined with single spaces they are the text again.
 * The writer's own line breaks (`breaks`, offsets in `text`) are kept, and where she has made some, no others are made
 * than those that a line above the limit needs.
 */
export function phrases(
	text: string,
	lang: TextLang,
	breaks: number[] = [],
	limit = lineLimit,
): string[] {
	if (breaks.length > 0) {
		const starts = [0, ...breaks.map((at) => at + 1)];
		return starts
			.map((start, index) => text.slice(start, (starts[index + 1] ?? text.length + 1) - 1))
			.flatMap((line) => (line.length > limit ? breakSentence(line, lang, limit) : line))
			.filter(Boolean);
	}
	const lines: string[] = [];
	// A sentence begins on a line of its own, as the writer's do.
	for (const sentence of text.split(/(?<=[.!?…]["”’»)]?) (?=["”“«–]?[\p{Lu}\d])/u))
		lines.push(...breakSentence(sentence, lang, limit));
	return lines;
}

function breakSentence(sentence: string, lang: TextLang, limit: number): string[] {
	const words = sentence.split(' ').filter(Boolean);
	const lines: string[] = [];
	let from = 0;
	while (from < words.length) {
		const to = bestEnd(words, from, lang, limit);
		lines.push(words.slice(from, to).join(' '));
		from = to;
	}
	return lines;
}

/** Where a line that starts at `from` ends: the best pause among those that fit. */
function bestEnd(words: string[], from: number, lang: TextLang, limit: number): number {
	let length = -1;
	let best = from + 1;
	let bestWeight = -Infinity;
	const left = words.slice(from).join(' ').length;
	if (left <= limit) return words.length;
	for (let to = from + 1; to < words.length; to += 1) {
		length += (words[to - 1]?.length ?? 0) + 1;
		if (length > limit) break;
		// Two even lines are better than a long and a short one.
		const even = -Math.abs(length - Math.min(limit * 0.75, left / Math.ceil(left / limit))) / limit;
		const weight = pause(words[to - 1] ?? '', words[to] ?? '', lang) + 2 * even;
		if (weight < bestWeight) continue;
		[best, bestWeight] = [to, weight];
	}
	return best;
}

/** Length of the parts of a phrase, in characters: short enough for the narrowest screens. */
const partLimit = 20;

/**
 * The parts of a phrase, for lines where the whole has no room: the best pause is taken first, and the halves likewise.
 * Joined with single spaces they are the phrase again.
 */
export function phraseParts(phrase: string, lang: TextLang, limit = partLimit): string[] {
	if (phrase.length <= limit) return [phrase];
	const words = phrase.split(' ');
	// How natural a pause is before each word, and where the word starts.
	const pauses = words.map((word, at) => (at > 0 ? pause(words[at - 1] ?? '', word, lang) : 0));
	const starts: number[] = [];
	let length = 0;
	for (const word of words) {
		starts.push(length);
		length += word.length + 1;
	}
	starts.push(length);
	const parts: string[] = [];
	halve(0, words.length);
	return parts;

	function halve(from: number, to: number): void {
		const start = starts[from] ?? 0;
		const end = (starts[to] ?? 0) - 1;
		if (end - start <= limit || to - from === 1) {
			parts.push(phrase.slice(start, end));
			return;
		}
		let best = { at: from + 1, weight: -Infinity };
		for (let at = from + 1; at < to; at += 1) {
			const middle = starts[at] ?? 0;
			const uneven = Math.abs(middle - 1 - start - (end - middle)) / (end - start);
			const weight = (pauses[at] ?? 0) - 4 * uneven;
			if (weight > best.weight) best = { at, weight };
		}
		halve(from, best.at);
		halve(best.at, to);
	}
}

const bare = (word: string) => word.toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, '');

/** How natural a pause is between two words: below 0 they belong together. */
export function pause(before: string, after: string, lang: TextLang): number {
	const last = bare(before);
	const next = bare(after);
	if (/\d$/.test(before) && /^\p{L}|^\d/u.test(after)) return -3;
	if (/[.!?…]["”]?$/.test(before) && /^\p{Lu}/u.test(after)) return 4;
	if (prepositions[lang].has(last) || /^(?:en|ett|den|det|de|a|an|the|att|to)$/.test(last))
		return -3;
	if (/[,;:–]$/.test(before)) return 3;
	if (unfinished[lang].has(last)) return -2;
	if (/^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)) return -2;
	if (subordinators[lang].has(next)) return 2.5;
	if (conjunctions[lang].has(next)) return 2.5;
	if (prepositions[lang].has(next)) return 1.2;
	return 0;
}
