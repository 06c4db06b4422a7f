import { shortTails } from '../query/split-query.ts';
import { stem } from '../query/stem.ts';

/** Endings that make one word of another, and inflected ends that look like words: arbetslöshet, kommunen, deltagare. */
const suffix =
	/^(s?lös|s?löshet|s?lösa|samhet|lighet|hets?|skap|skaps|tagare|tagande|fattning|ställd|ställdhet|bart|ningar?|else|isk|aktig|mässig|artad|stens?|munens?|muner|betare|betarna|agnade|mande|rande|lande|sning|ringen?|ationen?|etens)/;

/** Beginnings that are no words of their own in a compound: a medarbetare is no arbetare. */
const prefixes = new Set(
	'med för ut in på av an om under över till sam mot efter upp ned be ent miss van åter fort bort hop fram tillbaka icke o u vid når hos samman jäm beg medar kom del verk tillgäng full rik all lik'.split(
		' ',
	),
);

/** Takes Swedish compounds apart: missbruksproblematik → missbruks, problematik. A word that is none gives itself. */
export function compoundSplitter(lexicon: Set<string>): (word: string) => string[] {
	const known = new Map<string, string[]>();
	const isWord = (word: string) => lexicon.has(stem(word, 'sv'));
	const isTail = (tail: string) =>
		(tail.length > 3 || shortTails.has(tail)) && !suffix.test(tail) && isWord(tail);

	function isHead(head: string): boolean {
		if (head.length < 3 || prefixes.has(head)) return false;
		const base = head.endsWith('s') ? head.slice(0, -1) : head;
		if (base.length < 3) return false;
		// missbruk(s), skol(a), kvinn(a → o), gat(a → u), arbet(e → s), hyr(a → es)
		return [head, base, `${base}a`, `${base}e`, base.replace(/[oue]$/, 'a')].some(isWord);
	}

	function split(word: string, depth: number): string[] {
		if (word.length < (depth === 0 ? 7 : 10) || depth > 3) return [word];
		// The longest end that is a word stands for more than a short one: kvällsaktivitet, not kvällsaktiv|itet.
		for (let cut = 3; cut <= word.length - 3; cut += 1) {
			const head = word.slice(0, cut);
			const tail = word.slice(cut);
			if (!isTail(tail)) continue;
			// lägenhet is a word, and not läg|enhet.
			if (head.length < 4 && isWord(word)) continue;
			// arbets|liv, not arbet|sliv: the s binds.
			if (tail.startsWith('s') && isTail(tail.slice(1)) && isHead(`${head}s`)) continue;
			if (isHead(head)) return [...split(head, depth + 1), ...split(tail, depth + 1)];
			if (head.length > 9 && split(head, depth + 1).length > 1)
				return [...split(head, depth + 1), ...split(tail, depth + 1)];
		}
		return [word];
	}

	return (word) => {
		let parts = known.get(word);
		if (!parts) known.set(word, (parts = split(word, 0)));
		return parts;
	};
}
