import { availableParallelism, loadavg } from 'node:os';
import { swedish } from './engines/axe.ts';
import { runHtmlValidate } from './engines/html-validate.ts';
import { findLost, isSameFaults } from './fast-path.ts';
import { needsVisit, visitPage, withoutScripts, writePage } from './load.ts';
import { look, type LookOptions } from './look.ts';
import { probeMedia } from './media.ts';
import { broken, explain } from './page-faults.ts';
import type { BuiltPage, RawFinding } from './rule.ts';
import type { RunOptions } from './run.ts';
import type { SamePages } from './same-pages.ts';
import { serve } from './serve.ts';
import { AuditWindow, type Pane } from './window.ts';

interface Opened {
	found: RawFinding[];
	/** Whether the kept window showed the same faults as a true visit. */
	isAlike: boolean;
}

/** Opens pages in a browser and looks at them in every state. */
export class PageAuditor {
	private readonly window: AuditWindow;
	private readonly options: RunOptions;
	private readonly same: SamePages | undefined;
	private readonly server: Awaited<ReturnType<typeof serve>> | undefined;

	private constructor(
		options: RunOptions,
		same: SamePages | undefined,
		server: Awaited<ReturnType<typeof serve>> | undefined,
	) {
		this.options = options;
		this.same = same;
		this.server = server;
		this.window = new AuditWindow(server?.origin ?? '', server !== undefined);
	}

	static async open(options: RunOptions, same: SamePages | undefined): Promise<PageAuditor> {
		const { folder, base } = options;
		return new PageAuditor(
			options,
			same,
			folder === undefined ? undefined : await serve(folder, base),
		);
	}

	async close(): Promise<void> {
		await this.window.discard();
		await this.server?.close();
	}

	async audit(page: BuiltPage, { isRepeated }: { isRepeated: boolean }): Promise<Opened> {
		const { only, allLive, allKept, oneLivePerShape } = this.options;
		const found: RawFinding[] = [];
		const isLive =
			this.server === undefined ||
			allLive === true ||
			(needsVisit(page.html) && !isRepeated && !allKept);
		let isAlike = true;
		await this.attempt(found, isLive, () => this.openPage(page, isLive, found));
		if (isLive && this.server !== undefined && !only) {
			const isProof = oneLivePerShape === true;
			await this.attempt(found, false, async () => {
				const pane = await this.window.pane('kept');
				const url = this.urlOf(page);
				if (isProof) {
					const kept: RawFinding[] = [];
					await this.openPage(page, false, kept);
					isAlike = isSameFaults(found, kept);
				}
				await writePage(pane, withoutScripts(page.html), url);
				const letters = await pane.page.evaluate(() => window.__audit.letters());
				found.push(...findLost(this.letters, letters));
			});
		}
		if (!only || only.some((rule) => rule.startsWith('html/')))
			found.push(...(await runHtmlValidate(page).catch(() => [])));
		return { found, isAlike };
	}

	/** Letters that were seen at the last true visit. */
	private letters = 0;

	private urlOf({ path }: BuiltPage): string {
		return this.server === undefined
			? path
			: `${this.server.origin}${this.options.base}${encodeURI(path.slice(1))}`;
	}

	private async openPage(page: BuiltPage, isLive: boolean, found: RawFinding[]): Promise<void> {
		const { only, lang } = this.options;
		const pane = await this.window.pane(isLive ? 'live' : 'kept');
		const crashed = new Promise<never>((_, reject) =>
			pane.page.once('crash', () => {
				reject(new Error('crash'));
			}),
		);
		crashed.catch(() => undefined);
		const choice: LookOptions = {
			locale: lang === 'sv' ? swedish : null,
			isLive,
			axeRules: only
				? only.filter((rule) => rule.startsWith('axe/')).map((rule) => rule.slice(4))
				: null,
			withRules: !only || only.some((rule) => !rule.includes('/')),
		};
		const go = async () => {
			if (isLive) await this.visit(pane, page, found);
			else await writePage(pane, page.html, this.urlOf(page));
			await this.tellFacts(pane, page);
			if (isLive) this.letters = await pane.page.evaluate(() => window.__audit.letters());
			await look(pane, choice, found);
		};
		await Promise.race([crashed, go()]);
	}

	private async visit(pane: Pane, page: BuiltPage, found: RawFinding[]): Promise<void> {
		const isOutside = this.server === undefined;
		if (isOutside) pane.allowed = '*';
		const { isSettled, status } = await visitPage(pane, this.urlOf(page), 4000 * patience());
		if (status >= 400 && isOutside)
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
		if (isOutside) page.html = await pane.page.content();
	}

	/** What only the files can tell: which pictures move, which addresses lead to the same text. */
	private async tellFacts({ page: open }: Pane, page: BuiltPage): Promise<void> {
		const { folder, base } = this.options;
		if (folder === undefined || this.server === undefined) return;
		if (/\.(gif|webp|a?png|avif|mp4|m4v|webm|mp3|ogg|wav)\b/i.test(page.html)) {
			const addresses = await open.evaluate(() => window.__audit.media());
			const facts = await probeMedia(addresses, this.server.origin, base, folder);
			if (Object.keys(facts).length > 0)
				await open.evaluate((values) => {
					window.__audit.mark(values);
				}, facts);
		}
		await open.evaluate(
			(values) => ((window as unknown as { __same: object }).__same = values),
			this.same?.of(page.html, this.urlOf(page)) ?? {},
		);
	}

	/** Does it within seconds, or throws the browser away and says what happened. */
	private async attempt(
		found: RawFinding[],
		isLive: boolean,
		work: () => Promise<void>,
	): Promise<void> {
		try {
			await within((isLive ? 15_000 : 8000) * patience(), work());
		} catch (error) {
			await this.window.discard();
			found.push(explain(error));
		}
	}
}

/** A machine with much else to do gets more time; a quiet one decides within seconds. */
const patience = () => Math.min(3, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new Error('took too long'));
		}, milliseconds);
	});
	work.catch(() => undefined);
	try {
		return await Promise.race([work, limit]);
	} finally {
		clearTimeout(timer);
	}
}
