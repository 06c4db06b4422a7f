import type { Report } from './finish.ts';
import type { Finding, Level } from './rule.ts';

const words = {
	sv: {
		where: 'Var',
		when: 'När',
		more: (count: number, page: string) =>
			`Samma fel på ${String(count)} sidor till, bland annat ${page}`,
		sum: (pages: number, errors: number, warns: number) =>
			`${String(pages)} sidor: ${String(errors)} fel, ${String(warns)} frågor till en människa.`,
	},
	en: {
		where: 'Where',
		when: 'When',
		more: (count: number, page: string) =>
			`The same fault on ${String(count)} more pages, such as ${page}`,
		sum: (pages: number, errors: number, warns: number) =>
			`${String(pages)} pages: ${String(errors)} errors, ${String(warns)} questions for a person.`,
	},
};

export interface Group {
	finding: Finding;
	pages: string[];
}

/** The same fault on many pages, in a shared header say, once. */
export function groupFindings(report: Report, levels: Level[]): Group[] {
	const all = Object.entries(report).flatMap(([page, findings]) =>
		findings.filter(({ level }) => levels.includes(level)).map((finding) => ({ page, finding })),
	);
	return [
		...Map.groupBy(
			all,
			({ finding: { rule, message, selector } }) => `${rule}\n${selector}\n${message}`,
		).values(),
	].map((group) => ({
		finding: (group[0] as (typeof group)[number]).finding,
		pages: [...new Set(group.map(({ page }) => page))],
	}));
}

export const count = (report: Report, level: Level): number =>
	Object.values(report)
		.flat()
		.filter((finding) => finding.level === level).length;

/** Findings as an editor reads them. */
export function formatReport(
	report: Report,
	lang: 'sv' | 'en',
	levels: Level[] = ['error', 'warn'],
): string {
	const text = words[lang];
	const groups = groupFindings(report, levels).map(({ finding, pages }) => {
		const { rule, level, message, help, selector, source, states } = finding;
		const place = source ? `${source.file}:${String(source.line)}` : (pages[0] ?? '');
		return [
			`${place} (${rule}${level === 'error' ? '' : level === 'warn' ? '?' : ' i'})`,
			`  ${message}`,
			help && `  ${help}`,
			selector && `  ${text.where}: ${selector}`,
			states && `  ${text.when}: ${states.join(', ')}`,
			pages.length > 1 && `  ${text.more(pages.length - 1, pages[1] ?? '')}`,
		]
			.filter(Boolean)
			.join('\n');
	});
	return [
		...groups,
		text.sum(Object.keys(report).length, count(report, 'error'), count(report, 'warn')),
	].join('\n\n');
}
