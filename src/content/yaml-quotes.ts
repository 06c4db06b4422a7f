import type { Offset } from './yaml-syntax.ts';

const wrapped =
	/^([ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?)([”“„’‘«»])([^”“„’‘«»\n]*)([”“’‘«»"'])[ \t]*$/gm;

/** Values inside the quotes that Word makes: YAML takes them for part of the text, and the page would show them. */
export function findWordQuotes(text: string): Offset[] {
	return Array.from(
		text.matchAll(wrapped),
		({ index, 1: before = '', 2: quote, 3: inner = '' }) => ({
			at: index + before.length,
			id: 'word-quotes',
			what: `Texten står inom Words citattecken, ${quote ?? ''}.`,
			why: 'De hör då till texten, och syns på sidan.',
			fix: `Ta bort citattecknen, eller skriv raka: "${inner.trim()}".`,
		}),
	).filter(({ at }) => /(?:^|[:-] *|\t)$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at)));
}
