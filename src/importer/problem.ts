/** Something on a page of the old project bank, or in its way, that a person has to look at. */
export interface Problem {
	/** Line of the file, counted from 1. */
	line: number;
	/** Which check found it. */
	id: string;
	what: string;
	why: string;
	fix: string;
}

/** A problem and the file that it stands in. */
export interface FileProblem extends Problem {
	file: string;
}

/** Problems as a person reads them: where, what, why it matters, how to put it right. */
export function formatProblems(problems: FileProblem[]): string {
	return problems
		.map(({ file, line, id, what, why, fix }) =>
			[`${file}:${line} (${id})`, `  ${what}`, `  ${why}`, `  ${fix}`].join('\n'),
		)
		.join('\n\n');
}
