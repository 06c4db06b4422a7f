import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Part } from './yaml-place.ts';
import { knownNames } from './known-names.ts';

type FieldProblem = Pick<Problem, 'id' | 'what' | 'why' | 'fix'> & {
	path: PropertyKey[];
	part: Part;
};

const why = 'Sidan kan inte byggas med det som står där.';

/** What a schema does not accept, in an editor's words. */
export function toProblems(issue: z.core.$ZodIssue, schema: z.ZodType): FieldProblem[] {
	const { path, message, input } = issue;
	const known = knownNames(schema, path);
	if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknown(path, key, known));
	const names = knownNames(schema, path.slice(0, -1));
	const name = path.at(-1);
	if (typeof name === 'string' && names.length > 0 && !names.includes(name) && !isLang(name))
		return [unknown(path.slice(0, -1), name, names)];
	const field = path.join('.');
	return [
		{
			path,
			part: input === undefined ? 'name' : 'value',
			id: 'schema',
			what: whatIsWrong(),
			why,
			fix: message,
		},
	];

	function whatIsWrong(): string {
		if (!field) return 'Filen har inga rader med namn och kolon.';
		if (input === undefined) return `Raden ”${field}” saknas.`;
		if (input === null) return `Raden ”${field}” är tom.`;
		return `Det som står vid ”${field}” går inte att använda.`;
	}
}

const isLang = (name: string) => /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(name);

function unknown(path: PropertyKey[], key: string, known: string[]): FieldProblem {
	const near = nearest(key, known);
	const all = known.length > 0 ? ` Raderna kan heta: ${known.join(', ')}.` : '';
	return {
		path: [...path, key],
		part: 'name',
		id: 'schema',
		what: `Raden ”${key}” finns inte bland dem som filen kan ha.`,
		why,
		fix: near
			? `Menade du ”${near}”? Rätta stavningen, eller ta bort raden.`
			: `Rätta stavningen, eller ta bort raden.${all}`,
	};
}
