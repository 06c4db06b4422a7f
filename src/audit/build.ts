import { AstroError } from 'astro/errors';
import { applyExceptions, readExceptions } from './exceptions.ts';
import { finish } from './finish.ts';
import { readPages } from './pages.ts';
import { Progress } from './progress.ts';
import { count, formatReport } from './report.ts';
import { runAudit } from './run.ts';

/**
 * Audits the site that a build has made in `folder`. Gives a line about it; prints the report and throws when there
 * are errors. `project` is the folder of content and exceptions.
 */
export async function auditBuild(folder: string, base: string, project: string): Promise<string> {
	const pages = await readPages(folder);
	const progress = new Progress('sv');
	const raw = await runAudit(pages, {
		folder,
		base,
		lang: 'sv',
		only: undefined,
		useCache: true,
		oneLivePerShape: true,
		onPage: (done, all, page) => {
			progress.show(done, all, page);
		},
	});
	progress.end();
	const all = finish(raw, pages, 'sv', project);
	const { report } = applyExceptions(
		all,
		readExceptions(`${project}/.config/audit-exceptions.yml`),
		new Date(),
	);
	const errors = count(report, 'error');
	if (errors > 0) {
		process.stderr.write(
			`\n${formatReport(report, 'sv', ['error'])}\nWebbplatsen byts inte ut.\n\n`,
		);
		throw new AstroError(
			`${String(errors)} fel på sidorna.`,
			'Rätta det som står ovanför och bygg igen.',
		);
	}
	return `${String(pages.length)} pages checked in every state: no errors, ${String(count(report, 'warn'))} questions for a person (npm run audit).`;
}
