import { isError, type Problem } from '../content/problem.ts';
import type { FileResult } from './folder.ts';

export interface Counts {
	texts: number;
	error: number;
	warning: number;
	advice: number;
	exceptions: number;
}

const levels = { error: 'fel', warning: 'varning', advice: 'råd' } as const;

/** Which findings are shown: errors alone, warnings too, or advice as well. */
export type Shown = 'errors' | 'warnings' | 'all';

/** Findings as a writer reads them: where, what, why, how. */
export function formatResults(results: FileResult[], shown: Shown): string[] {
	return results.flatMap(({ file, findings }) =>
		findings
			.filter(
				({ level }) =>
					level === 'error' || shown === 'all' || (shown === 'warnings' && level === 'warning'),
			)
			.map(
				({ line, column, level, rule, what, why, suggestion }) =>
					`${file}:${String(line)}:${String(column)} ${levels[level]} ${rule}\n  ${what.sv}\n  ${why.sv}\n  ${suggestion.sv}\n`,
			),
	);
}

/** Faults of the files themselves, in the same form. */
export const formatProblems = (problems: Problem[], shown: Shown = 'all'): string[] =>
	problems
		.filter((problem) => shown !== 'errors' || isError(problem))
		.map(
			({ file, line = 1, column = 1, level = 'error' as const, id, what, why, fix }) =>
				`${file}:${String(line)}:${String(column)} ${levels[level]} ${id}\n  ${what}\n  ${why}\n  ${fix}\n`,
		);

/** The exceptions that writers have made, with their reasons. */
export function formatExceptions(results: FileResult[]): string[] {
	const lines = results.flatMap(({ file, exceptions }) =>
		exceptions.map(
			({ line, rule, words, reason }) =>
				`  ${file}:${String(line)} ${rule}${words ? ` ”${words}”` : ''}: ${reason}`,
		),
	);
	return lines.length > 0 ? ['Undantag med skäl:', ...lines, ''] : [];
}

export function countResults(results: FileResult[], problems: Problem[]): Counts {
	const counts = {
		texts: results.length,
		error: problems.filter(isError).length,
		warning: problems.filter((problem) => !isError(problem)).length,
		advice: 0,
		exceptions: 0,
	};
	for (const { findings, exceptions } of results) {
		counts.exceptions += exceptions.length;
		for (const { level } of findings) counts[level] += 1;
	}
	return counts;
}

const many = (count: number, one: string, more: string) =>
	`${String(count)} ${count === 1 ? one : more}`;

/** The last line: how it went. */
export function formatSummary({ texts, error, warning, advice, exceptions }: Counts): string {
	const sums = [
		`${String(error)} fel`,
		many(warning, 'varning', 'varningar'),
		`${String(advice)} råd`,
	];
	const kept = exceptions > 0 ? ` ${many(exceptions, 'undantag', 'undantag')} med skäl.` : '';
	const verdict = error > 0 ? 'Felen måste rättas.' : 'Texterna klarar reglerna.';
	return `${sums.join(', ')} i ${many(texts, 'text', 'texter')}.${kept} ${verdict}`;
}
