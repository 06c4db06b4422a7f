import { lookUp, unique } from './look-up.ts';
import { nearest } from './nearest.ts';
import { isStopWord } from './stop-words.ts';
import type { Ask, Term } from './understand.ts';
import type { WordList } from './word-list.ts';

/** How much a part of a compound counts beside a whole word. */
const partWeight = 0.7;

/** Short words that often end a compound: without the list, endings such as -ing would be taken for words. */
export const shortTails = new Set('bok hem råd liv väg dag hus lön mål jobb grupp stad'.split(' '));

/** A compound of words that the index has, one term for each: kvällsaktivitet → kväll, aktivitet. */
export function splitQuery(word: string, list: WordList): Term[] | undefined {
	if (word.length < 6) return undefined;
	let best: { terms: Term[]; score: number } | undefined;
	for (let cut = 3; cut <= word.length - 3; cut += 1) {
		const head = word.slice(0, cut);
		const tail = word.slice(cut);
		if (tail.length < 4 && !shortTails.has(tail)) continue;
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
	const marked = list.byStem(word) === undefined ? list.byFold(word)[0] : undefined;
	if (marked !== undefined && word.length > 5) return lookUp(marked, list);
	const asks = lookUp(word, list);
	return list.byStem(word) === undefined ? asks.filter(({ isConcept }) => isConcept) : asks;
};

/** A misspelt compound: one part is known, the other is near a word. */
export function splitLoosely(
	word: string,
	list: WordList,
): { asks: Ask[]; readAs: string } | undefined {
	// Short parts are found in any long word: kompostering is no komp.
	for (let cut = word.length - 5; cut > 4; cut -= 1) {
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

/**
 * What a compound is about when one part is known: nattaktiviteter → aktiviteter. Of a first part we must be surer,
 * so it has to be in the glossary: drogproblematik → drog.
 */
export function knownPart(
	word: string,
	list: WordList,
): { asks: Ask[]; readAs: string } | undefined {
	for (let cut = 3; cut <= word.length - 6; cut += 1) {
		const asks = wholeWord(word.slice(cut), list);
		if (asks.length > 0) return { asks: unique(asks), readAs: word.slice(cut) };
	}
	for (let cut = word.length - 4; cut > 3; cut -= 1) {
		const forms = headForms(word.slice(0, cut)).sort((a, b) => a.length - b.length);
		for (const form of forms) {
			const asks = wholeWord(form, list).filter(({ isConcept }) => isConcept);
			if (asks.length > 0) return { asks, readAs: form };
		}
	}
	return undefined;
}
