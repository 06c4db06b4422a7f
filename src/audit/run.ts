import { Cache, type Result } from './cache.ts';
import type { PageAuditor } from './page-auditor.ts';
import type { BuiltPage, RawFinding } from './rule.ts';
import { SamePages } from './same-pages.ts';
import { shapeOf } from './shape.ts';
import { checkSite } from './site/index.ts';
import { toSitePage } from './site/site-page.ts';

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
	/** No page by a true visit, to compare. */
	allKept?: boolean;
	/** Of pages that are built alike, only the first by a true visit; the others are read in a kept window. */
	oneLivePerShape?: boolean;
	/** All pages of the site, when `pages` is a part of them. */
	site?: BuiltPage[];
	onPage?: (done: number, all: number, page: string) => void;
	/** Told of every page that is opened, not known from before. */
	onOpen?: (page: string) => void;
}

export type RawReport = Map<string, RawFinding[]>;

/** Audits every page. A page that cannot be audited has a finding that says so; the run goes on. */
export async function runAudit(pages: BuiltPage[], options: RunOptions): Promise<RawReport> {
	const { folder, base, only, onPage } = options;
	const same = folder === undefined ? undefined : new SamePages(folder, base);
	const cache =
		options.useCache && folder !== undefined && same
			? await Cache.open(folder, base, settingsOf(options), same)
			: undefined;
	let auditor: PageAuditor | undefined;
	const report: RawReport = new Map();
	/** Shapes that have been truly visited, and whether the kept window showed the same. */
	const shapes = new Map<string, boolean>();
	const sitePages = [];
	try {
		for (const [place, page] of pages.entries()) {
			const shape = options.oneLivePerShape ? shapeOf(page.html) : '';
			const isRepeated = shapes.get(shape) === true;
			const known = await cache?.read(page, isRepeated);
			let result: Result;
			if (known) result = known;
			else {
				options.onOpen?.(page.path);
				// Browser and engines are loaded only when a page has to be opened.
				auditor ??= await (await import('./page-auditor.ts')).PageAuditor.open(options, same);
				const opened = await auditor.audit(page, { isRepeated });
				result = { ...opened, site: toSitePage(page, base) };
				await cache?.write(page, result, isRepeated);
			}
			if (options.oneLivePerShape && !isRepeated) shapes.set(shape, result.isAlike);
			report.set(page.path, filter(result.found, only));
			sitePages.push(result.site);
			onPage?.(place + 1, pages.length, page.path);
		}
	} finally {
		await auditor?.close();
	}
	if (folder !== undefined) {
		const whole = options.site?.map((page) => toSitePage(page, base)) ?? sitePages;
		for (const [path, found] of checkSite(whole, folder, base))
			report.get(path)?.push(...filter(found, only));
	}
	return report;
}

const settingsOf = ({ lang, only, allLive, allKept, oneLivePerShape }: RunOptions) =>
	JSON.stringify([lang, only, allLive, allKept, oneLivePerShape]);

const filter = (found: RawFinding[], only: string[] | undefined) =>
	only ? found.filter(({ rule }) => only.includes(rule)) : found;
