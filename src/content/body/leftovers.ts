import type { Finding } from './html.ts';
import { sourceOf, startOf, type Node } from './walk.ts';

type Kind = [pattern: RegExp, id: string, what: string, why: string, fix: string];

const shows = 'Läsaren ser tecknen i stället för det du menade.';

// `\[` is written on purpose; what is left over stands without a backslash.
const kinds: Kind[] = [
	[
		/(?<!\\)<(?:PeopleRow|SwotTable)(?![\w-])/,
		'html',
		'Komponenten fungerar inte i en .md-fil, så läsaren ser den som text.',
		shows,
		'Byt filens ändelse från .md till .mdx.',
	],
	[
		/(?<!\\)<\/?[A-Za-z][\w-]*(?=[\s/>]|$)/,
		'html',
		'En tagg är inte hel, och läsaren ser den som text.',
		shows,
		String.raw`Rätta taggen. Skriv \< om läsaren ska se tecknet <.`,
	],
	[
		/\{\/\*/,
		'comment',
		'Kommentaren syns på sidan: {/* */} fungerar bara i .mdx-filer.',
		shows,
		'Skriv så här i en .md-fil: <!-- kommentar -->.',
	],
	[
		/(?<!\\)\[[^\]\n]+\]\s+\((?:https?:|\/|www\.|mailto:)/,
		'link',
		'Länken är ingen länk: det står ett mellanslag mellan ] och (.',
		shows,
		'Ta bort mellanslaget: [Ordlistan](/ordlista/).',
	],
	[
		/\([^)\n]+\)\[(?:https?:|\/|www\.)[^\]]*\]/,
		'link',
		'Länken är ingen länk: parenteserna har bytt plats.',
		shows,
		'Skriv orden inom [ ] och adressen inom ( ): [Ordlistan](/ordlista/).',
	],
	[
		/(?<!\\)\]\(/,
		'link',
		'Länken är inte hel, så den blir ingen länk.',
		shows,
		'Skriv så här, utan mellanslag i adressen: [Ordlistan](/ordlista/).',
	],
	[
		/(?<!\\)\[[^\]\n]+\]\[[^\]\n]*\]/,
		'link',
		'Länken har ingen adress någonstans i filen.',
		shows,
		'Skriv adressen direkt efter: [Ordlistan](/ordlista/).',
	],
	[
		/(?<![\\*])\*\*(?!\*)|(?<![\\\p{L}\p{N}_])__(?=\p{L})/u,
		'bold',
		'Fet text börjar eller slutar inte rätt, så läsaren ser stjärnorna.',
		shows,
		'Skriv ** direkt före första ordet och ** direkt efter det sista.',
	],
	[
		/^\s*\|?\s*:?-{3,}:?\s*\|/m,
		'table',
		'Tabellen är ingen tabell: raderna har olika många kolumner, eller så saknas en rad.',
		shows,
		'Skriv lika många | på varje rad, och en rad med | --- | --- | under rubrikerna.',
	],
	[
		/^(?<!\\)#{1,6}(?=[\p{L}\p{N}])/u,
		'heading-form',
		'Rubriken är ingen rubrik: mellanslaget efter # saknas.',
		shows,
		'Skriv ett mellanslag efter #: ## Rubrik.',
	],
];

/** Signs of Markdown that stand in a text as they are, because something about them is wrong. */
export function findLeftovers(paragraph: Node, body: string): Finding[] {
	const from = startOf(paragraph);
	const source = hideTrees(paragraph, sourceOf(paragraph, body), from);
	for (const [pattern, id, what, why, fix] of kinds) {
		const at = source.search(pattern);
		if (at >= 0) return [{ at: from + at, id, what, why, fix }];
	}
	return [];
}

/** The source with all but plain text blanked out: links, code, pictures and tags have their own checks. */
function hideTrees(paragraph: Node, source: string, from: number): string {
	let shown = source;
	const open = [...(paragraph.children ?? [])];
	for (let node = open.pop(); node; node = open.pop()) {
		if (node.type === 'text') continue;
		if (/^(?:strong|emphasis|delete)$/.test(node.type)) {
			const [first, last] = [node.children?.[0], node.children?.at(-1)];
			blank(startOf(node), first ? startOf(first) : startOf(node));
			if (last) blank(last.position?.end.offset ?? 0, node.position?.end.offset ?? 0);
			open.push(...(node.children ?? []));
		} else if (!isBareAddress(node)) blank(startOf(node), node.position?.end.offset ?? 0);
	}
	return shown;

	/** An address that became a link by itself can stand inside a link that failed. */
	function isBareAddress(node: Node): boolean {
		return node.type === 'link' && !/^[[<]/.test(source.slice(startOf(node) - from));
	}

	function blank(start: number, end: number) {
		const [a, b] = [start - from, end - from];
		if (a >= 0 && b > a) shown = shown.slice(0, a) + 'x'.repeat(b - a) + shown.slice(b);
	}
}
