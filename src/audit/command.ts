import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { applyExceptions, readExceptions } from './exceptions.ts';
import { finish, type Report } from './finish.ts';
import { readOptions, type CommandOptions } from './options.ts';
import { readAddresses, readPages, takeShard } from './pages.ts';
import { Progress } from './progress.ts';
import { count, formatReport } from './report.ts';
import { writeReports } from './reports/index.ts';
import { runAudit } from './run.ts';

/** Audits a folder or a list of addresses. Gives the exit code: 0 no errors, 1 errors, 2 could not run. */
export async function runCommand(args: string[]): Promise<number> {
	try {
		const options = readOptions(args);
		const report =
			options.merge.length > 0 ? mergeReports(options.merge) : await auditFrom(options);
		if (options.json !== undefined)
			writeFileSync(options.json, `${JSON.stringify(report, null, '\t')}\n`);
		writeReports(report, options.reports, options.lang);
		process.stdout.write(`${formatReport(report, options.lang)}\n`);
		return count(report, 'error') > 0 ? 1 : 0;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		if (error instanceof Error && error.cause instanceof Error)
			process.stderr.write(`${error.cause.message}\n`);
		return 2;
	}
}

async function auditFrom({
	folder,
	urls,
	shard,
	only,
	lang,
	base,
	useCache,
	allLive,
}: CommandOptions): Promise<Report> {
	if (urls !== undefined && !existsSync(urls)) throw new Error(`The list ${urls} does not exist.`);
	if (folder !== undefined && (!existsSync(folder) || !statSync(folder).isDirectory()))
		throw new Error(
			`The folder ${folder} does not exist. Build the site first, or name another folder.`,
		);
	const all =
		urls === undefined ? await readPages(resolve(folder ?? 'dist')) : await readAddresses(urls);
	if (all.length === 0) throw new Error(`There are no pages in ${folder ?? urls ?? ''}.`);
	const pages = takeShard(all, shard);
	const progress = new Progress(lang);
	const raw = await runAudit(pages, {
		folder: folder === undefined ? undefined : resolve(folder),
		base,
		lang,
		only,
		useCache,
		allLive,
		site: all,
		onPage: (done, of, page) => {
			progress.show(done, of, page);
		},
	});
	progress.end();
	const report = finish(raw, pages, lang, process.cwd());
	return applyExceptions(report, readExceptions('.config/audit-exceptions.yml'), new Date()).report;
}

const mergeReports = (files: string[]): Report =>
	Object.assign(
		{},
		...files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report),
	) as Report;

if (import.meta.main) process.exitCode = await runCommand(process.argv.slice(2));
