import type { Finding } from '../text/check.ts';
import type { Block, Text } from '../text/text.ts';

/** Where a place in a block stands in the source. */
export function toSource({ runs }: Block, at: number): number {
	const [from, file] = runs.findLast(([start]) => start <= at) ?? [0, 0];
	return file + at - from;
}

/** The stretch of the source that a finding is about: the words it quotes, else a sentence, else a word. */
export function stretchOf(text: Text, finding: Finding): [from: number, to: number] {
	const from = offsetOf(text.source, finding);
	const quoted = /[”“]([^”“]+)[”“]/.exec(finding.what.sv)?.[1];
	if (quoted && text.source.startsWith(quoted, from)) return [from, from + quoted.length];
	for (const block of text.blocks) {
		for (const { start, text: words } of block.sentences)
			if (toSource(block, start) === from)
				return [from, toSource(block, start + words.length - 1) + 1];
	}
	return [from, from + (/^\S+/.exec(text.source.slice(from))?.[0].length ?? 0)];
}

function offsetOf(source: string, { line, column }: Finding): number {
	let start = 0;
	for (let passed = 1; passed < line; passed += 1) start = source.indexOf('\n', start) + 1;
	return start + column - 1;
}
