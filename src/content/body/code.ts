import { refuse, type Finding } from './html.ts';

const why = 'Kod i en text kan göra sidan osäker, så den släpps aldrig igenom.';

/** What may stand between braces: comments, a number, a list of texts. The quotes are looked at by the components. */
const harmless =
	/^\{(?:\s*\/\*(?:(?!\*\/)[\s\S])*\*\/)*\s*(?:\d{1,9}|\[\s*(?:"(?:[^"\\\n]|\\.)*"\s*,?\s*)*\])?\s*\}/;

/**
 * Code in the text of an `.mdx` file. It is looked for before the text is parsed: the parser would read it as JavaScript,
 * and on some unfinished code it never comes back.
 */
export function findCode(text: string): Finding[] {
	const found: Finding[] = [];
	for (const { 0: word, index } of text.matchAll(/^(?:import|export)(?![\p{L}\p{N}_-])/gmu)) {
		const what = `Raden börjar med ordet ”${word}”, och i en .mdx-fil blir den då kod.`;
		const fix = 'Ta bort raden. Är det vanlig text, börja raden med ett annat ord.';
		found.push(refuse(index, what, fix, why));
	}
	for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
		if (/(?:^|[^\\])(?:\\\\)*\\$/.test(text.slice(Math.max(0, at - 50), at))) continue;
		const [whole] = harmless.exec(text.slice(at)) ?? [];
		if (whole) at += whole.length - 1;
		else {
			const fix = String.raw`Ta bort koden. Skriv \{ om läsaren ska se tecknet {.`;
			found.push(refuse(at, 'Kod inom { } får inte stå i en text.', fix, why));
			break;
		}
	}
	return found;
}
