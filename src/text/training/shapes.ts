import type { Sentence } from '../text.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Groups of sentences with at least so many words each. */
export function snippets(sentences: Sentence[], size: number): Sentence[][] {
	const groups: Sentence[][] = [];
	let group: Sentence[] = [];
	let words = 0;
	for (const sentence of sentences) {
		group.push(sentence);
		words += sentence.words.length;
		if (words < size) continue;
		groups.push(group);
		[group, words] = [[], 0];
	}
	return groups;
}

/** Sentences cut into short lines that end with a full stop: short, and no easier. */
export function chop(sentences: Sentence[], size = 9): string[] {
	return sentences.flatMap(({ text }) => {
		const words = text.replace(/[.!?]$/, '').split(/\s+/);
		return Array.from(
			{ length: Math.ceil(words.length / size) },
			(_, index) => `${capital(words.slice(index * size, (index + 1) * size).join(' '))}.`,
		);
	});
}

/** Three sentences made one with a conjunction. */
export function glue(sentences: Sentence[], conjunction: string): string[] {
	const lines: string[] = [];
	for (let from = 0; from < sentences.length; from += 3) {
		const texts = sentences
			.slice(from, from + 3)
			.map(({ text }, index) => (index ? text.charAt(0).toLowerCase() + text.slice(1) : text));
		lines.push(`${texts.map((text) => text.replace(/[.!?]$/, '')).join(` ${conjunction} `)}.`);
	}
	return lines;
}
