import { isAlias, isScalar, visit, type Document } from 'yaml';
import type { Offset } from './yaml-syntax.ts';

const control = /[\0-\x08\x0b-\x1f\x7f]/;
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
			const means = 'och det tecknet betyder något i YAML.';
			if (isAlias(node)) add(start, `Texten börjar med *, ${means}`);
			else if (node.anchor) add(text.lastIndexOf('&', start), `Texten börjar med &, ${means}`);
			else if (node.tag && node.tag !== '!')
				add(text.lastIndexOf('!', start), `Texten börjar med !, ${means}`);
			else if (isScalar(node) && typeof node.value === 'string' && control.test(node.value))
				add(
					start,
					'Ett bakstreck (\\) gör nästa bokstav till ett tecken som inte syns.',
					'Ta bort bakstrecket, eller skriv två: \\\\.',
				);
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
