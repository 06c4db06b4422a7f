import { availableParallelism, loadavg } from 'node:os';
import { runHtmlValidate } from './engines/html-validate.ts';
import { swedish } from './engines/axe.ts';
import { Cache } from './cache.ts';
import { needsVisit, visitPage, writePage } from './load.ts';
import { look } from './look.ts';
import { probeMedia } from './media.ts';
import type { BuiltPage, RawFinding } from './rule.ts';
import { SamePages } from './same-pages.ts';
import { shapeOf } from './shape.ts';
import { serve } from './serve.ts';
import { checkSite } from './site/index.ts';
import { AuditWindow } from './window.ts';

export interface RunOptions {
	/** The folder of the pages; nothing for addresses on the net. */
	folder: string | undefined;
	base: string;
	lang: 'sv' | 'en';
	/** Only these rules. */
	only: string[] | undefined;
	useCache: boolean;
	/** Every page by a true visit, to compare. */
	allLive?: boolean;
	/** Of pages that are built alike, only the first by a true visit; the others are read in a kept window. */
	oneLivePerShape?: boolean;
	/** All pages of the site, when `pages` is a part of them. */
	site?: BuiltPage[];
	onPage?: (done: number, all: number, page: string) => void;
}

export type RawReport = Map<string, RawFinding[]>;

/** Audits every page. A page that cannot be audited has a finding that says so; the run goes on. */
export async function runAudit(pages: BuiltPage[], options: RunOptions): Promise<RawReport> {
	const { folder, base, only, onPage } = options;
	const server = folder === undefined ? undefined : await serve(folder, base);
	const auditor = new AuditWindow(server?.origin ?? '', folder !== undefined);
	const cache =
		options.useCache && folder !== undefined
			? await Cache.open(
					folder,
					base,
					[
						options.lang,
						only?.join() ?? '',
						String(options.allLive ?? false),
						String(options.oneLivePerShape ?? false),
					].join(' '),
				)
			: undefined;
	const same = folder === undefined ? undefined : new SamePages(folder);
	const report: RawReport = new Map();
	const shapes = new Set<string>();
	try {
		for (const [place, page] of pages.entries()) {
			const known = await cache?.read(page);
			const shape = shapeOf(page.html);
			const isRepeated = options.oneLivePerShape === true && shapes.has(shape);
			shapes.add(shape);
			const found =
				known ?? (await auditPage(page, auditor, server?.origin, options, same, isRepeated));
			if (!known) await cache?.write(page, found);
			report.set(page.path, filter(found, only));
			onPage?.(place + 1, pages.length, page.path);
		}
	} finally {
		await auditor.discard();
		await server?.close();
	}
	if (folder !== undefined) {
		const site = checkSite(options.site ?? pages, folder, base);
		for (const [path, found] of site) report.get(path)?.push(...filter(found, only));
	}
	return report;
}

const filter = (found: RawFinding[], only: string[] | undefined) =>
	only ? found.filter(({ rule }) => only.includes(rule)) : found;

async function auditPage(
	page: BuiltPage,
	auditor: AuditWindow,
	origin: string | undefined,
	options: RunOptions,
	same: SamePages | undefined,
	isRepeated: boolean,
): Promise<RawFinding[]> {
	const { folder, base, only, lang } = options;
	const url = origin === undefined ? page.path : `${origin}${base}${encodeURI(page.path.slice(1))}`;
	const found: RawFinding[] = [];
	const axeRules = only
		? only.filter((rule) => rule.startsWith('axe/')).map((rule) => rule.slice(4))
		: null;
	const withRules = !only || only.some((rule) => !rule.includes('/'));
	const isLive =
		origin === undefined || options.allLive === true || (needsVisit(page.html) && !isRepeated);
	const work = async () => {
		const pane = await auditor.pane(isLive ? 'live' : 'kept');
		const crashed = new Promise<never>((_, reject) =>
			pane.page.once('crash', () => reject(new Error('crash'))),
		);
		crashed.catch(() => undefined);
		await Promise.race([crashed, go(pane)]);
	};
	const go = async (pane: Awaited<ReturnType<AuditWindow['pane']>>) => {
		if (isLive) {
			if (origin === undefined) pane.allowed = '*';
			const { isSettled, status } = await visitPage(pane, url, 4000 * patience());
			if (status >= 400 && origin === undefined)
				found.push(
					broken(
						'page-missing',
						`Adressen svarar ${String(status)}.`,
						`The address answers ${String(status)}.`,
					),
				);
			if (!isSettled)
				found.push({
					...broken(
						'page-never-settles',
						'Sidan blir aldrig klar: något på den laddas utan slut.',
						'The page never settles: something on it loads without end.',
					),
					level: 'warn',
				});
			if (origin === undefined) page.html = await pane.page.content();
		} else await writePage(pane, page, url);
		if (folder !== undefined && origin !== undefined) {
			if (/\.(gif|webp|a?png|avif|mp4|m4v|webm|mp3|ogg|wav)\b/i.test(page.html)) {
				const facts = await probeMedia(
					await pane.page.evaluate(() => window.__audit.media()),
					origin,
					base,
					folder,
				);
				if (Object.keys(facts).length > 0)
					await pane.page.evaluate((values) => window.__audit.mark(values), facts);
			}
			const equal = same?.of(page.html, url) ?? {};
			await pane.page.evaluate(
				(values) => ((window as unknown as { __same: object }).__same = values),
				equal,
			);
		}
		await look(
			pane,
			{ locale: lang === 'sv' ? swedish : null, isLive, axeRules, withRules },
			found,
		);
	};
	try {
		await within((isLive ? 15_000 : 8000) * patience(), work());
	} catch (error) {
		await auditor.discard();
		found.push(explain(error));
	}
	if (!only || only.some((rule) => rule.startsWith('html/')))
		found.push(...(await runHtmlValidate(page).catch(() => [])));
	return found;
}

const broken = (rule: string, message: string, en: string): RawFinding => ({
	rule,
	level: 'error',
	message,
	en,
	criteria: [],
	selector: '',
	html: '',
	text: '',
});

function explain(error: unknown): RawFinding {
	const text = String(error);
	if (/crash|Target (page|closed)|has been closed/i.test(text))
		return broken(
			'page-crashes',
			'Sidan får webbläsaren att krascha.',
			'The page makes the browser crash.',
		);
	if (/context was destroyed|navigation|frame was detached/i.test(text))
		return broken(
			'page-loops',
			'Sidan laddas om gång på gång.',
			'The page reloads again and again.',
		);
	if (/ERR_|net::/.test(text))
		return broken(
			'page-missing',
			`Sidan går inte att öppna (${/net::\w+/.exec(text)?.[0] ?? 'fel'}).`,
			`The page cannot be opened (${/net::\w+/.exec(text)?.[0] ?? 'error'}).`,
		);
	if (/Timeout|too long/i.test(text))
		return broken(
			'page-hangs',
			'Sidan hänger sig: den svarar inte inom några sekunder.',
			'The page hangs: it does not answer within seconds.',
		);
	return broken(
		'page-not-audited',
		`Sidan kunde inte granskas: ${text.split('\n')[0] ?? ''}`,
		`The page could not be audited: ${text.split('\n')[0] ?? ''}`,
	);
}

/** A machine with much else to do gets more time; a quiet one decides within seconds. */
const patience = () => Math.min(3, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('took too long')), milliseconds);
	});
	work.catch(() => undefined);
	try {
		return await Promise.race([work, limit]);
	} finally {
		clearTimeout(timer);
	}
}
