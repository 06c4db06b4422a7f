import { inSentences, type Hit } from './rule.ts';
import type { Block, Sentence, Text } from './text.ts';

export interface Listed {
	block: Block;
	start: number;
	/** As the text has it. */
	found: string;
	/** What the list says to write instead. */
	instead: string;
}

type List = Map<string, string>;

// Phrases by their first word: most words of a text begin none.
const starts = new WeakMap<List, Map<string, number[]>>();

function startsOf(list: List): Map<string, number[]> {
	let index = starts.get(list);
	if (index) return index;
	index = new Map();
	for (const phrase of list.keys()) {
		const words = phrase.split(' ');
		const counts = index.get(words[0] ?? '') ?? [];
		index.set(
			words[0] ?? '',
			[...new Set([...counts, words.length])].sort((a, b) => b - a),
		);
	}
	starts.set(list, index);
	return index;
}

/** Finds words and phrases of a list in running text, the longest that fits first. */
export function findListed(text: Text, list: List, toHit: (listed: Listed) => Hit): Hit[] {
	const index = startsOf(list);
	return inSentences(text, (sentence, block) => find(sentence, block, list, index).map(toHit));
}

function find(
	{ words, text, start }: Sentence,
	block: Block,
	list: List,
	index: Map<string, number[]>,
): Listed[] {
	const hits: Listed[] = [];
	for (let from = 0; from < words.length; from += 1) {
		const first = words[from];
		const counts = first && first.kind !== 'name' ? index.get(first.lower) : undefined;
		for (const count of counts ?? []) {
			const last = words[from + count - 1];
			if (!first || !last) continue;
			const found = text.slice(first.start - start, last.start - start + last.text.length);
			const instead = list.get(count === 1 ? first.lower : found.toLowerCase());
			if (instead === undefined) continue;
			hits.push({ block, start: first.start, found, instead });
			from += count - 1;
			break;
		}
	}
	return hits;
}
