/**
 * Scores the site's search in a browser, beside 500 imported projects and at 5,000.
 *
 *   npm run bench:search -- --bank <folder or .tgz of old project pages> [--queries file.json] [--misses] [--large 5000] [--keep]
 *
 * Imports, builds and serves in a temporary folder, and prints the numbers.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sirv from 'sirv';
import { launchBrowser } from '../../src/audit/browser.ts';
import { readQueries, type Query } from './search-queries.ts';

const { values } = parseArgs({
	options: {
		bank: { type: 'string' },
		queries: { type: 'string', multiple: true, default: ['tests/bench/search-queries.txt'] },
		misses: { type: 'boolean', default: false },
		large: { type: 'string' },
		keep: { type: 'boolean', default: false },
		site: { type: 'string' },
	},
});

interface Row extends Query {
	/** 0 when no right project is among the first ten. */
	rank: number;
	shown: number;
	ms: number;
}

const pathOf = (lang: string, query: string) =>
	`${lang === 'sv' ? '/sok/' : '/en/search/'}?q=${encodeURIComponent(query)}`;

async function main(): Promise<void> {
	const queries = values.queries.flatMap(readQueries);
	const browser = await launchBrowser();
	try {
		const small = values.site ?? prepare(500);
		await measure(`${values.bank || values.site ? 505 : 5} projects`, small, queries, browser);
		if (values.large)
			await measure(`${values.large} projects`, prepare(Number(values.large)), queries, browser);
	} finally {
		await browser.close();
	}
}

/** A copy of the project with more content, built. Gives its finished site. */
function prepare(count: number): string {
	const root = mkdtempSync(join(tmpdir(), 'search-'));
	if (!values.keep) process.on('exit', () => rmSync(root, { recursive: true, force: true }));
	for (const name of [
		'content',
		'src',
		'public',
		'astro.config.mjs',
		'package.json',
		'tsconfig.json',
	])
		cpSync(name, join(root, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	const run = (program: string, ...words: string[]) =>
		execFileSync(program, words, {
			cwd: root,
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, AUDIT: 'off', SEARCH: 'off' },
		});
	if (values.bank) {
		let folder = resolve(values.bank);
		if (folder.endsWith('gz')) {
			mkdirSync(join(root, 'bank'));
			run('tar', 'xzf', folder, '-C', join(root, 'bank'));
			folder = join(root, 'bank');
			const [only, ...others] = readdirSync(folder);
			if (only && others.length === 0) folder = join(folder, only);
		}
		run(process.execPath, 'src/importer/index.ts', folder, '--to', 'content/projekt');
	}
	if (count > 500)
		run(process.execPath, resolve('tests/bench/write-projects.ts'), root, String(count - 505));
	const bin = join(root, 'node_modules/.bin/astro');
	run(process.execPath, bin, 'build');
	return join(root, 'dist');
}

/** Builds the index in a process of its own, to know its time and memory. */
async function timeIndex(site: string): Promise<string> {
	const root = join(site, '..');
	const started = performance.now();
	const child = spawn(process.execPath, ['src/search/command.ts', root, join(site, 'pagefind')], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	let peak = 0;
	const timer = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 50);
	await new Promise((done) => child.once('exit', done));
	clearInterval(timer);
	return `${((performance.now() - started) / 1000).toFixed(1)} s, ${(peak / 1e9).toFixed(2)} GB, ${(sizeOf(join(site, 'pagefind')) / 1e6).toFixed(1)} MB`;
}

/** Memory of a process and those it started, in bytes. Linux only; elsewhere 0. */
function memoryOf(pid: number): number {
	try {
		const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
		const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
		const children = readFileSync(
			`/proc/${String(pid)}/task/${String(pid)}/children`,
			'utf8',
		).trim();
		return (
			own +
			(children === ''
				? 0
				: children.split(' ').reduce((sum, child) => sum + memoryOf(Number(child)), 0))
		);
	} catch {
		return 0;
	}
}

const sizeOf = (folder: string): number =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(
			(file) =>
				file.isFile() && !/\.(br|gz)$/.test(file.name.replace(/^(words|rest)\..*\.gz$/, '')),
		)
		.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

async function measure(
	label: string,
	site: string,
	queries: Query[],
	browser: Browser,
): Promise<void> {
	const index = existsSync(join(site, '../content')) ? await timeIndex(site) : '';
	const server = createServer(sirv(site, { brotli: true, gzip: true }));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
	sites.set(origin, site);
	const page = await browser.newPage();
	const rows: Row[] = [];
	for (const query of queries) rows.push(await ask(page, origin, query));
	const bytes: number[] = [];
	for (const query of queries.filter((_, index) => index % Math.ceil(queries.length / 15) === 0))
		bytes.push(await firstBytes(browser, origin, query));
	const warm = await warmTimes(browser, origin, queries);
	print(
		label,
		rows,
		index,
		bytes.sort((a, b) => a - b),
		warm,
	);
	await page.close();
	server.closeAllConnections();
	server.close();
}

async function ask(page: Page, origin: string, query: Query): Promise<Row> {
	const started = performance.now();
	await page.goto(origin + pathOf(query.lang, query.query));
	await page.waitForSelector('[data-search-done]', { timeout: 15_000 });
	const urls = await page.$$eval('[data-search-result] a', (links) =>
		links.map((link) => (link as HTMLAnchorElement).pathname),
	);
	const found = urls.map((url) => url.split('/').filter(Boolean).at(-1) ?? '');
	return {
		...query,
		rank: found.findIndex((slug) => query.relevant.includes(slug)) + 1,
		shown: found.length,
		ms: performance.now() - started,
	};
}

/** Bytes over the network from a page at rest to the first answer, in a fresh browser profile. */
async function firstBytes(browser: Browser, origin: string, query: Query): Promise<number> {
	const context: BrowserContext = await browser.newContext();
	const page = await context.newPage();
	// What the search page itself weighs, without a question, is not the search.
	await page.goto(`${origin}${query.lang === 'sv' ? '/sok/' : '/en/search/'}`, {
		waitUntil: 'networkidle',
	});
	const waiting: Promise<number>[] = [];
	context.on('requestfinished', (request) => {
		if (/\/pagefind\//.test(request.url()))
			waiting.push(
				request.sizes().then((sizes) => sizes.responseBodySize + sizes.responseHeadersSize),
			);
	});
	await page.goto(origin + pathOf(query.lang, query.query));
	await page.waitForSelector('[data-search-done]');
	await page.waitForTimeout(100);
	const own =
		statSync(join(siteOf(origin), `sok.${query.lang}.js.br`), { throwIfNoEntry: false })?.size ?? 0;
	const total = (await Promise.all(waiting)).reduce((sum, size) => sum + size, own);
	await context.close();
	return total;
}

const sites = new Map<string, string>();
const siteOf = (origin: string) => sites.get(origin) ?? values.site ?? '';

/** Milliseconds of queries in a page that has searched before. */
async function warmTimes(browser: Browser, origin: string, queries: Query[]): Promise<number[]> {
	const page = await browser.newPage();
	await page.goto(`${origin}/`);
	const own = queries.filter(({ lang }) => lang === 'sv').map(({ query }) => query);
	const times = await page.evaluate(async (all) => {
		const { find } = (await import('/sok.sv.js' as string)) as {
			find: (query: string) => Promise<{ hits: { hit: { data(): Promise<unknown> } }[] }>;
		};
		const spent: number[] = [];
		for (let turn = 0; turn < 2; turn += 1) {
			for (const query of all) {
				const started = performance.now();
				const { hits } = await find(query);
				await Promise.all(hits.slice(0, 5).map(({ hit }) => hit.data()));
				if (turn === 1) spent.push(performance.now() - started);
			}
		}
		return spent;
	}, own);
	await page.close();
	return times.sort((a, b) => a - b);
}

function print(label: string, rows: Row[], index: string, bytes: number[], warm: number[]): void {
	const share = (some: Row[], test: (row: Row) => boolean) =>
		some.length === 0 ? '   –' : (some.filter(test).length / some.length).toFixed(2).padStart(4);
	const line = (name: string, some: Row[]) => {
		process.stdout.write(
			`${name.padEnd(22)} ${String(some.length).padStart(4)}  ${share(some, ({ rank }) => rank === 1)}  ${share(some, ({ rank }) => rank > 0 && rank <= 5)}  ${share(some, ({ shown }) => shown === 0)}\n`,
		);
	};
	process.stdout.write(`\n## ${label}\n${'kind of query'.padEnd(22)}    n   S@1   S@5  no hits\n`);
	for (const [category, some] of Map.groupBy(rows, (row) => row.category)) line(category, some);
	line(
		'Swedish',
		rows.filter(({ category }) => !category.startsWith('en')),
	);
	line(
		'English pages',
		rows.filter(({ lang }) => lang === 'en'),
	);
	line('all', rows);
	if (values.misses)
		for (const { category, query, rank } of rows)
			if (rank < 1 || rank > 5) process.stdout.write(`miss: ${category}: ${query}\n`);
	process.stdout.write(
		`index: ${index}\nbytes to the first answer: median ${String(Math.round((bytes[bytes.length >> 1] ?? 0) / 1000))} kB, most ${String(Math.round((bytes.at(-1) ?? 0) / 1000))} kB\nwarm query: p50 ${(warm[warm.length >> 1] ?? 0).toFixed(0)} ms, p95 ${(warm[Math.floor(warm.length * 0.95)] ?? 0).toFixed(0)} ms\n`,
	);
}

await main();
