import { CORE_SCHEMA, load } from 'js-yaml';
import { LineCounter, parseDocument, visit, type Document, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { fallbackFix } from './fallback-fix.ts';
import type { Problem } from './problem.ts';

export interface YamlSource {
	text: string;
	/** Path from the project's root, for messages. */
	file: string;
	/** Line of the file on which `text` starts, counted from 1. */
	firstLine: number;
}

/** Parses YAML and holds it to a schema. Gives the value, or all problems with their lines. */
export function parseYaml<Schema extends z.ZodType>(
	{ text, file, firstLine }: YamlSource,
	schema: Schema,
): { data?: z.infer<Schema>; problems: Problem[] } {
	const quick = schema.safeParse(parseQuickly(text));
	if (quick.success) return { data: quick.data, problems: [] };
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		stringKeys: true,
	});
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	if (document.errors.length > 0) {
		return {
			problems: document.errors.map((error) =>
				syntaxProblem(error, lineAt(faultStart(document, error)), file),
			),
		};
	}
	const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true, error: fallbackFix });
	if (result.success) return { data: result.data, problems: [] };
	return { problems: result.error.issues.flatMap((issue) => toProblems(issue, file, lineOf)) };

	function lineOf(path: PropertyKey[]): number {
		for (let depth = path.length; depth > 0; depth -= 1) {
			const parent = document.getIn(path.slice(0, depth - 1), true) ?? document.contents;
			const start = keyStart(parent, path[depth - 1]);
			if (start !== undefined) return lineAt(start);
		}
		return firstLine;
	}
}

// js-yaml reads five times as fast, `yaml` knows where things stand: the second is asked when the first is not content.
function parseQuickly(text: string): unknown {
	try {
		return load(text, { schema: CORE_SCHEMA }) ?? {};
	} catch {
		return undefined;
	}
}

/** Where a fault starts: a quote that never ends is to blame where it begins, not where the file ends. */
function faultStart(document: Document.Parsed, { code, pos: [start] }: YAMLParseError): number {
	if (code !== 'MISSING_CHAR') return start;
	let quoteStart = start;
	visit(document, {
		Scalar(_key, { range }) {
			if (range && range[1] === start) quoteStart = range[0];
		},
	});
	return quoteStart;
}

function keyStart(parent: unknown, key: PropertyKey | undefined): number | undefined {
	if (typeof parent !== 'object' || parent === null || !('items' in parent)) return undefined;
	const items = parent.items as { key?: { value: unknown; range?: number[] }; range?: number[] }[];
	const item = typeof key === 'number' ? items[key] : items.find((pair) => pair.key?.value === key);
	return item?.range?.[0] ?? item?.key?.range?.[0];
}

const syntaxTexts: Record<string, [what: string, fix: string]> = {
	TAB_AS_INDENT: ['Raden börjar med ett tabbtecken.', 'Byt tabbtecknet mot två mellanslag.'],
	DUPLICATE_KEY: ['Samma rubrik står två gånger.', 'Ta bort den ena raden.'],
	MISSING_CHAR: [
		'Ett tecken saknas, oftast ett citattecken eller ett kolon.',
		'Se till att varje citattecken som börjar också slutar, och att varje namn har ett kolon efter sig.',
	],
	MULTILINE_IMPLICIT_KEY: [
		'Raden har inget kolon.',
		'Börja raden med ett namn, ett kolon och ett mellanslag. Hör den ihop med raden ovanför, börja den med två mellanslag.',
	],
	BLOCK_AS_IMPLICIT_KEY: [
		'Ett kolon står inne i texten.',
		'Sätt citattecken runt texten efter det första kolonet.',
	],
	BAD_INDENT: [
		'Raden är indragen på ett sätt som inte går att förstå.',
		'Ge rader som hör ihop lika många mellanslag.',
	],
};

function syntaxProblem(error: { code: string }, line: number, file: string): Problem {
	const [what, fix] = syntaxTexts[error.code] ?? [
		'Raden går inte att läsa som YAML.',
		'Jämför med raderna omkring, eller med samma fil i ett annat projekt.',
	];
	return { file, line, id: 'yaml', what, why: 'Då går filen inte att läsa.', fix };
}

function toProblems(
	issue: z.core.$ZodIssue,
	file: string,
	lineOf: (path: PropertyKey[]) => number,
): Problem[] {
	const why = 'Sidan kan inte byggas med det som står där.';
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			file,
			line: lineOf([...issue.path, key]),
			id: 'schema',
			what: `Raden ”${key}” finns inte bland dem som filen kan ha.`,
			why,
			fix: 'Rätta stavningen, eller ta bort raden.',
		}));
	}
	const field = issue.path.join('.');
	return [
		{
			file,
			line: lineOf(issue.path),
			id: 'schema',
			what: whatIsWrong(),
			why,
			fix: issue.message,
		},
	];

	function whatIsWrong(): string {
		if (!field) return 'Filen har inga rader med namn och kolon.';
		if (issue.input === undefined) return `Raden ”${field}” saknas.`;
		if (issue.input === null) return `Raden ”${field}” är tom.`;
		return `Det som står vid ”${field}” går inte att använda.`;
	}
}
