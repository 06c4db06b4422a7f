/** Something in `content/` that an editor has to put right. */
export interface Problem {
	/** Path from the project's root. */
	file: string;
	/** Counted from 1. */
	line?: number;
	/** Counted from 1, in the units of an editor (UTF-16). */
	column?: number;
	/** Which check found it. */
	id: string;
	what: string;
	why: string;
	fix: string;
	/** A warning stops nothing: the site reads past it. */
	level?: 'warning';
}

/** A place in a file, both counted from 1. */
export interface Place {
	line: number;
	column: number;
}

/** Where an offset of a text stands. */
export function placeAt(text: string, offset: number): Place {
	const before = text.slice(0, Math.max(offset, 0));
	const lines = before.split(/\r\n?|\n/);
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

export const isError = ({ level }: Problem) => level !== 'warning';

/** By file, in Swedish order, and each file from its top. The same problem at the same place is said once. */
export function sortProblems(problems: Problem[]): Problem[] {
	const seen = new Set<string>();
	return problems
		.filter(({ file, line, column, id, what }) => {
			const key = JSON.stringify([file, line, column, id, what]);
			return !seen.has(key) && seen.add(key);
		})
		.sort(
			(a, b) =>
				a.file.localeCompare(b.file, 'sv') ||
				(a.line ?? 0) - (b.line ?? 0) ||
				(a.column ?? 0) - (b.column ?? 0),
		);
}

/** Nobody reads more about one file at once. */
const mostProblems = 50;

/** The first problems of a file, and how many there are beyond them. */
export function firstOf(problems: Problem[]): Problem[] {
	const next = problems[mostProblems];
	if (!next) return problems;
	const rest = String(problems.length - mostProblems);
	return [
		...problems.slice(0, mostProblems),
		{
			...next,
			id: 'more',
			what: `Filen har ${rest} fel till från den här raden.`,
			why: 'Bara de första visas.',
			fix: 'Rätta de första, och kör kontrollen igen.',
		},
	];
}

/** Problems as an editor reads them: where, what, why, how; sorted by file and place. */
export function formatProblems(problems: Problem[]): string {
	return sortProblems(problems)
		.map(({ file, line, column, id, what, why, fix }) => {
			const place = [file, line, column].filter((part) => part !== undefined).join(':');
			return [`${place} (${id})`, `  ${what}`, `  ${why}`, `  ${fix}`].join('\n');
		})
		.join('\n\n');
}
