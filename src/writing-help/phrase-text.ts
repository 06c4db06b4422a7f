import { lineLimit, phrases } from '../text/phrase-lines.ts';
import { linesOf } from '../text/rules/line-length.ts';
import { isRunning, type Text } from '../text/text.ts';
import { toSource } from './place.ts';

/**
 * The source with its long lines broken into natural phrases. The writer's own breaks, links and bold words stay. Nothing when there is no line to break.
 */
export function phraseText({ source, blocks, lang }: Text): string | undefined {
	const breaks: [at: number, put: string][] = [];
	for (const block of blocks) {
		if (!isRunning(block) || block.kind === 'summary') continue;
		const put = block.kind === 'item' ? '\n  ' : '\n';
		for (const { line, start } of linesOf(block.text, block.breaks)) {
			if (line.length <= lineLimit) continue;
			let at = start - 1;
			for (const phrase of phrases(line, lang).slice(0, -1)) {
				at += phrase.length + 1;
				breaks.push([toSource(block, at), put]);
			}
		}
	}
	if (breaks.length === 0) return undefined;
	let made = '';
	let from = 0;
	for (const [at, put] of breaks) {
		made += source.slice(from, at) + put;
		from = at + 1;
	}
	return made + source.slice(from);
}
