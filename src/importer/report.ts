import type { ImportResult } from './import-pages.ts';
import { formatProblems } from './problem.ts';

/** What the import did, in Swedish: news of the old site, shared names, problems, and last the sum of it. */
export function formatReport(result: ImportResult): string {
	const { notices, sharedNames, passedOver, problems } = result;
	return [
		list(
			'Meddelanden som stod ovanför projektets namn. De hör inte till projektet och skrivs inte i någon fil:',
			notices.map(({ file, line, text }) => `${file}:${line}  ${text}`),
		),
		list(
			'Projekt som delar namn med ett annat. Orten, och ibland året, skiljer adresserna åt:',
			sharedNames.map(({ file, title, folder }) => `${file}  ${title} → ${folder}`),
		),
		list('Filer som inte lästes, för att namnet inte slutar på .txt:', passedOver),
		formatProblems(problems),
		summary(result),
	]
		.filter(Boolean)
		.join('\n\n');
}

function list(heading: string, rows: string[]): string {
	return rows.length === 0 ? '' : [heading, ...rows.map((row) => `  ${row}`)].join('\n');
}

function summary({ imported, unchanged, skipped, problems }: ImportResult): string {
	const read = `${imported} projekt ${imported === 1 ? 'inläst' : 'inlästa'}`;
	const sum = `${read}, ${skipped} hoppades över, ${problems.length} problem`;
	return unchanged === 0
		? sum
		: `${sum}\n${unchanged} av de inlästa fanns redan och är oförändrade`;
}
