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

const longest = new WeakMap<Map<string, string>, number>();

/** Finds words and phrases of a list in running text, the longest that fits first. */
export function findListed(text: Text, list: Map<string, string>, toHit: (listed: Listed) => Hit): Hit[] {
	let size = longest.get(list);
	if (size === undefined) {
		size = Math.max(...Array.from(list.keys(), (phrase) => phrase.split(' ').length));
		longest.set(list, size);
	}
	const most = size;
	return inSentences(text, (sentence, block) => find(sentence, block, list, most).map(toHit));
}

function find({ words, text, start }: Sentence, block: Block, list: Map<string, string>, most: number): Listed[] {
	const hits: Listed[] = [];
	for (let from = 0; from < words.length; from += 1) {
		for (let count = Math.min(most, words.length - from); count > 0; count -= 1) {
			const first = words[from];
			const last = words[from + count - 1];
			if (!first || !last || first.kind === 'name') continue;
			const phrase = count === 1 ? first.lower : text.slice(first.start - start, last.start - start + last.text.length).toLowerCase();
			const instead = list.get(phrase);
			if (instead === undefined) continue;
			hits.push({ block, start: first.start, found: text.slice(first.start - start, last.start - start + last.text.length), instead });
			from += count - 1;
			break;
		}
	}
	return hits;
}
