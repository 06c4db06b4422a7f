import { lexicon } from './lexicon.ts';

const linked = (part: string) => [
	part,
	part.replace(/s$/, ''),
	`${part}a`,
	`${part}e`,
	part.replace(/[ouae]$/, 'a'),
	part.replace(/[ouae]$/, 'e'),
];
const splits = new Map<string, string[] | undefined>();

/**
 * A long Swedish word as parts that are everyday words ("arbets", "plats"), or nothing.
 * Good enough to suggest a rewriting, not to rewrite.
 */
export function splitCompound(word: string): string[] | undefined {
	if (splits.has(word)) return splits.get(word);
	const found = word.length < 6 ? undefined : split(word, 0);
	splits.set(word, found);
	return found;
}

function split(word: string, depth: number): string[] | undefined {
	const known = lexicon('sv');
	// The longest last part first: "arbets|marknad" before "arbetsmark|nad".
	for (let at = 3; at <= word.length - 3; at += 1) {
		const head = word.slice(0, at);
		const tail = word.slice(at);
		if (!linked(head).some((form) => isPart(form))) continue;
		const end = known.get(tail) ?? (tail.endsWith('s') ? known.get(tail.slice(0, -1)) : undefined);
		if (end && end.class !== 'small' && (tail.length > 3 || end.lemma === tail))
			return [head, tail];
		const rest = depth < 2 && tail.length >= 6 ? split(tail, depth + 1) : undefined;
		if (rest) return [head, ...rest];
	}
	return undefined;

	function isPart(form: string): boolean {
		const entry = form.length >= 3 ? known.get(form) : undefined;
		return (
			entry !== undefined &&
			(entry.class !== 'small' ||
				/^(under|över|efter|före|mellan|hem|bort|fram|upp|ut|in|själv|sam|fler|hel|halv|sär)$/.test(
					form,
				))
		);
	}
}
