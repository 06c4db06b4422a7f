import type { GlossaryIndex, GlossaryWord } from '../glossary.ts';
import { splitHtml } from './split.ts';

/** Words get help in running text, and nowhere that is something to press already. */
const texts = new Set(['p', 'li', 'dd']);
const noTexts = new Set(['a', 'button', 'code', 'table', 'pre', 'svg', 'script', 'style']);

/** Id of the explanation of a word on a page. */
export const helpId = (word: string) => `ord-${word}`;

/**
 * Makes the first use of each word of the glossary a button that opens its explanation.
 * Gives the words too, in the order of the text: the page lists them after it.
 */
export function addWordHelp(
	html: string,
	glossary: GlossaryIndex,
): { html: string; words: GlossaryWord[] } {
	const words = new Map<string, GlossaryWord>();
	const depth = { text: 0, other: 0 };
	let result = '';
	for (const { html: piece, name, isEnd } of splitHtml(html)) {
		const step = isEnd ? -1 : 1;
		if (name && texts.has(name)) depth.text += step;
		if (name && noTexts.has(name)) depth.other += step;
		const isText = !name && depth.text > 0 && depth.other === 0;
		result += isText ? markTerms(piece, glossary, words) : piece;
	}
	return { html: result, words: [...words.values()] };
}

function markTerms(
	text: string,
	{ forms, firsts, longest }: GlossaryIndex,
	seen: Map<string, GlossaryWord>,
): string {
	const words = Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu), (match) => ({
		start: match.index,
		end: match.index + match[0].length,
		lower: match[0].toLowerCase(),
	}));
	let result = '';
	let done = 0;
	for (let from = 0; from < words.length; from += 1) {
		const first = words[from];
		if (!first || !firsts.has(first.lower)) continue;
		const term = longestTerm(from);
		if (!term) continue;
		from = term.last;
		if (seen.has(term.word.id)) continue;
		seen.set(term.word.id, term.word);
		const [start, end] = withSigns(first.start, words[term.last]?.end ?? first.end);
		result += `${text.slice(done, start)}<button class="word" popovertarget="${helpId(term.word.id)}">${text.slice(start, end)}</button>`;
		done = end;
	}
	return result + text.slice(done);

	/** Takes in the signs on both sides of a word: a line must not break between a button and its full stop. */
	function withSigns(start: number, end: number): [number, number] {
		const [before = ''] = /[^\s\p{L}\p{N};]*$/u.exec(text.slice(done, start)) ?? [];
		const [after = ''] = /^[^\s\p{L}\p{N}&]*/u.exec(text.slice(end)) ?? [];
		return [start - before.length, end + after.length];
	}

	/** The longest term that starts with a word, all of it on one of the writer's lines. */
	function longestTerm(from: number): { word: GlossaryWord; last: number } | undefined {
		for (let last = Math.min(words.length, from + longest) - 1; last >= from; last -= 1) {
			const phrase = text.slice(words[from]?.start, words[last]?.end).toLowerCase();
			const word = forms.get(phrase);
			if (word) return { word, last };
		}
		return undefined;
	}
}
