import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import type { Query } from './search-queries.ts';

export interface Row extends Query {
	/** 0 when no right project is among those that show first. */
	rank: number;
	shown: number;
}

export interface Score {
	rows: Row[];
	/** Bytes from a page at rest to the first answer, for some queries, in order. */
	bytes: number[];
	/** Milliseconds of each query in a page that has searched before, in order. */
	warm: number[];
}

/** Asks the finished site every query through its page, as a visitor does. */
export async function score(
	site: string,
	queries: Query[],
	browser: Browser,
	hasBytes = true,
): Promise<Score> {
	const server = createServer(sirv(site, { brotli: true, gzip: true }));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
	const page = await browser.newPage();
	const rows: Row[] = [];
	for (const query of queries) rows.push(await ask(page, origin, query));
	await page.close();
	const some = queries.filter((_, index) => index % Math.ceil(queries.length / 25) === 0);
	const bytes: number[] = [];
	if (hasBytes)
		for (const query of some) bytes.push(await firstBytes(browser, origin, site, query));
	const warm = await warmTimes(browser, origin, queries);
	server.closeAllConnections();
	server.close();
	return { rows, bytes: bytes.sort(upwards), warm: warm.sort(upwards) };
}

const upwards = (a: number, b: number) => a - b;

const addressOf = ({ lang, query }: Query) =>
	`${lang === 'sv' ? '/sok/' : '/en/search/'}?q=${encodeURIComponent(query)}`;

async function ask(page: Page, origin: string, query: Query): Promise<Row> {
	await page.goto(origin + addressOf(query));
	await page.waitForSelector('[data-search-done]', { state: 'attached', timeout: 30_000 });
	const urls = await page.$$eval('[data-search-result] a', (links) =>
		links.map((link) => (link as HTMLAnchorElement).pathname),
	);
	const found = urls.map((url) => url.split('/').filter(Boolean).at(-1) ?? '');
	const rank = found.findIndex((slug) => query.relevant.includes(slug)) + 1;
	return { ...query, rank, shown: found.length };
}

/** All that comes over the network for a first answer, in a fresh browser profile. */
async function firstBytes(
	browser: Browser,
	origin: string,
	site: string,
	query: Query,
): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const sizes: Promise<number>[] = [];
	context.on('requestfinished', (request) => {
		if (!request.url().includes('/pagefind/')) return;
		const file = join(site, new URL(request.url()).pathname);
		const answer = request.sizes();
		// The host sends what is packed beside a file; the index of the benchmark has nothing beside it.
		sizes.push(
			answer.then(({ responseBodySize, responseHeadersSize }) =>
				file.endsWith('.js') && !existsSync(`${file}.br`)
					? brotliCompressSync(readFileSync(file)).length + responseHeadersSize
					: responseBodySize + responseHeadersSize,
			),
		);
	});
	await page.goto(origin + addressOf(query));
	await page.waitForSelector('[data-search-done]', { state: 'attached', timeout: 30_000 });
	await page.waitForTimeout(100);
	// The page's own module is ours too.
	const own = brotliCompressSync(readFileSync(join(site, `sok.${query.lang}.js`))).length + 300;
	const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, own);
	await context.close();
	return total;
}

interface Module {
	find(query: string): Promise<{ hits: { hit: { data(): Promise<unknown> } }[] }>;
}

async function warmTimes(browser: Browser, origin: string, queries: Query[]): Promise<number[]> {
	const page = await browser.newPage();
	await page.goto(`${origin}/`);
	const own = queries.filter(({ lang }) => lang === 'sv').map(({ query }) => query);
	const times = await page.evaluate(async (all) => {
		const { find } = (await import('/sok.sv.js' as string)) as Module;
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
	return times;
}
