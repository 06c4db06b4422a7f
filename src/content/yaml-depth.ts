import { placeAt, type Problem } from './problem.ts';
import type { YamlSource } from './yaml.ts';

/** Facts are at most four steps deep. Far deeper, YAML takes readers minutes, or all the memory there is. */
const mostSteps = 30;

/** Groups inside groups inside groups: no editor writes that, and nothing is to read it. */
export function findDepth({ text, file, firstLine }: YamlSource): Problem | undefined {
	const at = brackets(text) ?? text.search(/^ *(?:[-?:] +){30}|^ {200}/m);
	if (at < 0) return undefined;
	const { line, column } = placeAt(text, at);
	return {
		file,
		line: line + firstLine - 1,
		column,
		id: 'yaml',
		what: 'Raderna är indragna i för många steg, eller har för många parenteser.',
		why: 'Då går filen inte att läsa.',
		fix: 'Jämför med en fil som fungerar.',
	};
}

/** Where the brackets become too many, those in texts counted too: no text has thirty that stand open. */
function brackets(text: string): number | undefined {
	let open = 0;
	for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
		open = Math.max(0, open + (sign === '[' || sign === '{' ? 1 : -1));
		if (open > mostSteps) return index;
	}
	return undefined;
}
