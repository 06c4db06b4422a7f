import { CORE_SCHEMA, load } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { fallbackFix } from './fallback-fix.ts';
import { firstOf, placeAt, type Place, type Problem } from './problem.ts';
import { placeOfPath } from './yaml-place.ts';
import { toProblems } from './yaml-fields.ts';
import { findReadPast } from './yaml-read-past.ts';
import { findDepth } from './yaml-depth.ts';
import { syntaxProblems } from './yaml-syntax.ts';
import { findWordQuotes } from './yaml-quotes.ts';

export interface YamlSource {
	text: string;
	/** Path from the project's root, for messages. */
	file: string;
	/** Line of the file on which `text` starts, counted from 1. */
	firstLine: number;
}

/** Signs that YAML does something with, or reads past: an anchor, an alias, a tag, a comment glued to its word, a backslash. */
const hasSpecialSign = /(?:^|[\s[{,:-])[&*!]\S|\s#[^\s#]|\\/m;
const quotes = /[”“„’‘«»]/;

/** Parses YAML and holds it to a schema. Gives the value, or all problems with their places. */
export function parseYaml<Schema extends z.ZodType>(
	source: YamlSource,
	schema: Schema,
): { data?: z.infer<Schema>; problems: Problem[] } {
	const deep = findDepth(source);
	if (deep) return { problems: [deep] };
	const isPlain = !hasSpecialSign.test(source.text) && !quotes.test(source.text);
	const value = isPlain ? parseQuickly(source.text) : undefined;
	const quick = value === undefined ? undefined : schema.safeParse(value);
	if (quick?.success) return { data: quick.data, problems: [] };
	return parseSlowly(source, schema, value !== undefined);
}

// js-yaml reads five times as fast, `yaml` knows where things stand: the second is asked when the first is not content.
function parseQuickly(text: string): unknown {
	try {
		return load(text, { schema: CORE_SCHEMA }) ?? {};
	} catch {
		return undefined;
	}
}

function parseSlowly<Schema extends z.ZodType>(
	{ text, file, firstLine }: YamlSource,
	schema: Schema,
	isSound: boolean,
): { data?: z.infer<Schema>; problems: Problem[] } {
	const document = parseDocument(text, {
		prettyErrors: false,
		stringKeys: true,
		// Comparing all keys with all others takes long, and the quick reader has done it.
		uniqueKeys: !isSound,
	});
	const placeIn = (offset: number): Place => {
		const { line, column } = placeAt(text, offset);
		return { line: line + firstLine - 1, column };
	};
	const wrong = [
		...findWordQuotes(text),
		...findReadPast(document, text),
		...syntaxProblems(document, text),
	].map(({ at, ...problem }) => ({ file, ...placeIn(at), ...problem }));
	if (wrong.length > 0) return { problems: firstOf(onePerLine(wrong)) };
	const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {}, {
		reportInput: true,
		error: fallbackFix,
	});
	if (result.success) return { data: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue) =>
		toProblems(issue, schema).map(({ path, part, ...problem }) => ({
			file,
			...placeIn(placeOfPath(document, path, part)),
			...problem,
		})),
	);
	return { problems: firstOf(problems) };
}

function onePerLine<Item extends Place>(problems: Item[]): Item[] {
	const lines = new Set<number>();
	return problems
		.filter(({ line }) => !lines.has(line) && lines.add(line))
		.sort((a, b) => a.line - b.line);
}
