import type { Sentence } from './text.ts';
import { splitWords } from './tokens.ts';
import type { TextLang } from './words/lexicon.ts';

/** Abbreviations that another word always follows: no sentence ends at their full stop. */
const leading = new Set(
	`t.ex bl.a s.k f.d fr.o.m t.o.m ca kl nr tel resp jfr kap prop dir dr prof st s sid fig ev inkl exkl e.g i.e mr mrs ms
	vs no vol approx incl jan feb aug sept okt nov dec p.g.a m.a.o o.d f.n d.v.s dvs bl t dnr s:t fil jur`.split(
		/\s+/,
	),
);

const stop = /[.!?…]+["”’»)\]]*(?=\s|$)/gu;
const starter = /^\s+["”“«(–—-]?\s*[\p{Lu}\p{N}]/u;

/** Splits the text of a block into sentences. Positions are offsets in `text`. */
export function splitSentences(text: string, lang: TextLang): Sentence[] {
	const sentences: Sentence[] = [];
	let start = 0;
	stop.lastIndex = 0;
	for (let match = stop.exec(text); match; match = stop.exec(text)) {
		const end = match.index + match[0].length;
		if (end >= text.length) break;
		if (match[0][0] === '.' && !endsHere(text, match.index, end)) continue;
		if (match[0][0] !== '.' && !starter.test(text.slice(end, end + 6))) continue;
		push(start, end);
		start = end;
	}
	push(start, text.length);
	return sentences;

	function push(from: number, to: number) {
		let first = from;
		while (first < to && /\s/.test(text.charAt(first))) first += 1;
		const sentence = text.slice(first, to).trimEnd();
		if (!/[\p{L}\p{N}]/u.test(sentence)) return;
		sentences.push({ text: sentence, start: first, words: splitWords(sentence, first, lang) });
	}
}

function endsHere(text: string, dot: number, end: number): boolean {
	if (!starter.test(text.slice(end, end + 6))) return false;
	const before = /[\p{L}\p{N}.:]+$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
	// "kl. 10. Sedan": a number ends a sentence, an abbreviation or an initial does not.
	if (leading.has(before.toLowerCase())) return false;
	return !/^\p{Lu}$/u.test(before);
}
