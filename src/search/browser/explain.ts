import type { Found } from './find.ts';
import { toLink } from './link.ts';
import { say } from './settings.ts';

/** Says what was done with the query, and lets the reader have it their own way. */
export function explain(
	root: HTMLElement,
	query: string,
	{ understanding: { terms, unknown } }: Found,
	isLiteral: boolean,
): void {
	const place = root.querySelector('[data-explain]');
	if (!place) return;
	const changed = new Map(
		terms.flatMap(({ typed, readAs }) =>
			readAs === undefined || readAs === typed ? [] : [[typed, readAs]],
		),
	);
	const lines: (string | Node)[] = [];
	if (changed.size > 0) {
		lines.push(
			say('readAs', {
				word: [...changed.values()].join(', '),
				typed: [...changed.keys()].join(', '),
			}),
			' ',
		);
		lines.push(toLink(say('insist', { query }), { q: query, exact: '1' }));
	}
	if (isLiteral) lines.push(say('literal', { query }), ' ', toLink(say('helpMe'), { q: query }));
	if (unknown.length > 0 && terms.length > 0)
		lines.push(' ', say('unknown', { words: unknown.join(', ') }));
	place.replaceChildren(...lines);
	(place as HTMLElement).hidden = lines.length === 0;
}
