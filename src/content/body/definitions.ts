import type { Finding } from './html.ts';
import { startOf, walk, type Node } from './walk.ts';

/** Addresses on lines of their own, `[esf]: https://esf.se/`, that no link of the text uses, or that stand twice. */
export function findUnused(tree: Node): Finding[] {
	const used = new Set<string>();
	const definitions: Node[] = [];
	for (const { node } of walk(tree)) {
		if (node.type === 'definition') definitions.push(node);
		if (/^(?:link|image)Reference$/.test(node.type)) used.add(node.identifier ?? '');
	}
	return definitions.flatMap((node) => {
		const name = node.identifier ?? '';
		// The second address of a name is read past, as one that nothing uses.
		if (used.delete(name)) return [];
		return {
			at: startOf(node),
			id: 'link',
			what: `Adressen vid [${name}]: används inte av någon länk i texten.`,
			why: 'Raden syns inte på sidan.',
			fix: 'Ta bort raden, eller skriv länken så här: [Ordlistan](/ordlista/).',
		};
	});
}
