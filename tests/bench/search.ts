/**
 * Scores the site's search in a browser, beside 500 imported projects and among 5,000:
 *
 *   npm run bench:search [-- --bank <folder or .tgz of old project pages> --queries <file> --misses --small --keep]
 *
 * Imports, builds and serves in a temporary folder. `--small` leaves the 5,000 out. The exit code is 1 when a goal is missed.
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../src/audit/browser.ts';
import { readQueries } from './search-queries.ts';
import { reportGoals, reportKinds } from './search-report.ts';
import { score } from './search-score.ts';
import { buildIndex, buildPages, copySite, enlarge } from './search-site.ts';

const shared = '../shared/search';
const { values } = parseArgs({
	options: {
		bank: { type: 'string', default: `${shared}/projektbank-500.tgz` },
		queries: {
			type: 'string',
			multiple: true,
			default: [
				'tests/bench/search-queries.txt',
				'tests/bench/search-queries-unseen.txt',
				`${shared}/queries-dev.json`,
			],
		},
		misses: { type: 'boolean', default: false },
		small: { type: 'boolean', default: false },
		keep: { type: 'boolean', default: false },
	},
});
if (!existsSync(values.bank))
	throw new Error(`There is no ${values.bank}. Name old project pages: --bank <folder or .tgz>.`);

const queries = values.queries.filter((file) => existsSync(file)).flatMap(readQueries);
const many = 5000;
const root = copySite(values.bank, values.keep);
const site = buildPages(root);
const folder = join(site, 'pagefind');
const browser = await launchBrowser();
try {
	await buildIndex(root, folder);
	const small = await score(site, queries, browser);
	reportKinds('beside 500 projects', small, values.misses);
	if (values.small) process.exitCode = reportGoals(small, undefined, undefined) ? 0 : 1;
	else {
		// The pages stay: a search needs only the index.
		enlarge(root, many, 'copied');
		await buildIndex(root, folder);
		const large = await score(site, queries, browser);
		reportKinds(`among ${String(many)} projects`, large, values.misses);
		enlarge(root, many, 'generated');
		const cost = await buildIndex(root, join(root, 'index'));
		process.exitCode = reportGoals(small, large, cost) ? 0 : 1;
	}
	console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1) ?? ''}.`);
} finally {
	await browser.close();
}
