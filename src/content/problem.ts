/** Something in `content/` that an editor has to put right. */
export interface Problem {
	/** Path from the project's root. */
	file: string;
	/** Counted from 1. */
	line?: number;
	/** Which check found it. */
	id: string;
	what: string;
	why: string;
	fix: string;
}

/** Problems as an editor reads them: where, what, why, how; sorted by file and line. */
export function formatProblems(problems: Problem[]): string {
	return [...problems]
		.sort((a, b) => a.file.localeCompare(b.file, 'sv') || (a.line ?? 0) - (b.line ?? 0))
		.map(({ file, line, id, what, why, fix }) =>
			[`${line ? `${file}:${line}` : file} (${id})`, `  ${what}`, `  ${why}`, `  ${fix}`].join(
				'\n',
			),
		)
		.join('\n\n');
}
