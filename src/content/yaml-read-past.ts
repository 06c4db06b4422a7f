import { isAlias, isScalar, visit, type Document } from 'yaml';
import type { Offset } from './yaml-syntax.ts';

const why = 'Då kommer inte allt med som du har skrivit.';
const fix = 'Sätt raka citattecken runt hela texten efter kolonet.';

/** What YAML would read past without a word: anchors, aliases, tags, and text after a # that is no comment. */
export function findReadPast(document: Document, text: string): Offset[] {
	const found: Offset[] = [];
	const add = (at: number, what: string, advice = fix) =>
		found.push({ at, id: 'yaml', what, why, fix: advice });
	visit(document, {
		Node(_key, node) {
			const [start = 0, end = 0] = node.range ?? [];
			if (isAlias(node)) add(start, 'Texten börjar med *, och det tecknet betyder något i YAML.');
			else if (node.anchor)
				add(start, 'Texten börjar med &, och det tecknet betyder något i YAML.');
			else if (node.tag && node.tag !== '!')
				add(start, 'Texten börjar med !, och det tecknet betyder något i YAML.');
			if (
				isScalar(node) &&
				node.type === 'PLAIN' &&
				/^[ \t]+#[^\s#]/.test(text.slice(end, end + 40))
			)
				add(end + 1, 'Det som står efter # läses inte.');
		},
	});
	return found;
}
