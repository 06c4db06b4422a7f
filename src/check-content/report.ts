import { isError, type Problem } from '../content/problem.ts';
import type { FileResult } from './folder.ts';

export interface Counts {
	texts: number;
	error: number;
	warning: number;
	advice: number;
	exceptions: number;
	/** Texts with a SKRIV HÄR left: they are not on the site. */
	unfinished?: number;
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
		unfinished: results.filter(({ findings }) => findings.some(({ rule }) => rule === 'unfinished'))
			.length,
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
export function formatSummary(counts: Counts): string {
	const { texts, error, warning, advice, exceptions } = counts;
	const sums = [
		`${String(error)} fel`,
		many(warning, 'varning', 'varningar'),
		`${String(advice)} råd`,
	];
	const kept = exceptions > 0 ? ` ${many(exceptions, 'undantag', 'undantag')} med skäl.` : '';
	return `${sums.join(', ')} i ${many(texts, 'text', 'texter')}.${kept} ${verdictOf(counts)}`;
}

function verdictOf({ texts, error, unfinished = 0 }: Counts): string {
	if (error > 0) return 'Felen måste rättas.';
	if (texts === 0) return 'Här fanns ingen text att kontrollera.';
	if (unfinished > 0)
		return `${many(unfinished, 'text är inte färdig', 'texter är inte färdiga')} och kommer inte med på webbplatsen.`;
	return 'Texterna klarar reglerna.';
}
