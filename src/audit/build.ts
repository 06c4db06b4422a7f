import { applyExceptions, readExceptions, type Answered } from './exceptions.ts';
import { finish, type Report } from './finish.ts';
import { readPages } from './pages.ts';
import { Progress } from './progress.ts';
import type { BuiltPage } from './rule.ts';
import { runAudit } from './run.ts';
import { fillStatements, isStatement } from './statement/fill.ts';
import { summarise } from './statement/summary.ts';
import { testedCriteria } from './statement/tested.ts';

/**
 * Audits a finished build, and writes into the accessibility statement what it showed. The pages of the statement are
 * audited last, as they then are.
 */
export async function auditBuild(folder: string, base: string, project: string): Promise<Report> {
	const site = await readPages(folder);
	const progress = new Progress('sv');
	const exceptions = readExceptions(`${project}/.config/audit-exceptions.yml`);
	const today = new Date();
	const audit = async (pages: BuiltPage[]): Promise<Answered> => {
		const raw = await runAudit(pages, {
			folder,
			base,
			lang: 'sv',
			only: undefined,
			useCache: true,
			oneLivePerShape: true,
			site,
			onPage: (done, all, page) => {
				progress.show(done, all, page);
			},
		});
		progress.end();
		return applyExceptions(finish(raw, pages, 'sv', project), exceptions, today);
	};
	const { report, excepted } = await audit(site.filter((page) => !isStatement(page)));
	const statements = site.filter(isStatement);
	if (statements.length === 0) return report;
	const date = (process.env.SITE_TODAY ?? today.toLocaleDateString('sv-SE')).slice(0, 10);
	const summary = summarise(report, excepted, testedCriteria(), date);
	const last = await audit(await fillStatements(statements, summary, folder));
	return { ...report, ...last.report };
}
