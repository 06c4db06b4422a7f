import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { bundlePageScript } from './bundle.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const watch = readFileSync(new URL('in-page/watch.js', import.meta.url), 'utf8');

export interface Pane {
	page: Page;
	cdp: CDPSession;
	/** Addresses that the page tried to go to by itself. */
	moves: string[];
	/** Where the pane is now, while it is allowed to go there. */
	allowed: string;
	dialogs: number;
}

/**
 * One browser with two panes: `kept` gets finished HTML written into it and never loads anew, `live` truly goes to pages
 * with scripts. A pane that hangs or crashes is thrown away with its browser.
 */
export class AuditWindow {
	private browser: Browser | undefined;
	private readonly panes = new Map<string, { pane: Pane; context: BrowserContext; uses: number }>();
	private script: string | undefined;
	private readonly origin: string;
	private readonly isOffline: boolean;

	constructor(origin: string, isOffline: boolean) {
		this.origin = origin;
		this.isOffline = isOffline;
	}

	async pane(kind: 'kept' | 'live'): Promise<Pane> {
		const known = this.panes.get(kind);
		// A window that has held hundreds of pages grows; a fresh one keeps memory flat.
		if (known && known.uses++ < 300 && !known.pane.page.isClosed()) return known.pane;
		if (known) await known.context.close().catch(() => undefined);
		this.browser ??= await launchBrowser();
		this.script ??= await bundlePageScript();
		const context = await this.browser.newContext({
			viewport: null,
			acceptDownloads: false,
			bypassCSP: true,
			// Pages of a folder never reach the net: the audit is the same everywhere.
			...(this.isOffline ? { proxy: { server: 'http://127.0.0.1:9', bypass: '127.0.0.1' } } : {}),
		});
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		const pane: Pane = { page, cdp, moves: [], allowed: '', dialogs: 0 };
		page.on('dialog', (dialog) => {
			pane.dialogs++;
			dialog.dismiss().catch(() => undefined);
		});
		page.on('popup', (popup) => void popup.close().catch(() => undefined));
		await setWidth(pane, 1280, 800);
		if (kind === 'live') {
			await page.addInitScript({ content: watch });
			await page.addInitScript({ content: `${axe};${this.script}` });
			await this.guard(pane);
		} else {
			await page.goto(`${this.origin}/__audit__`);
			await page.evaluate(axe);
			await page.evaluate(this.script);
		}
		this.panes.set(kind, { pane, context, uses: 0 });
		return pane;
	}

	/** Lets the pane go only where it is sent: pages that move by themselves stay, and it is written down. */
	private async guard(pane: Pane): Promise<void> {
		const { frameTree } = (await pane.cdp.send('Page.getFrameTree')) as {
			frameTree: { frame: { id: string } };
		};
		pane.cdp.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
			const isMain = frameId === frameTree.frame.id;
			if (!isMain || pane.allowed === request.url || pane.allowed === '*') {
				if (isMain && pane.allowed !== '*') pane.allowed = '';
				pane.cdp.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
				return;
			}
			pane.moves.push(request.url);
			pane.cdp
				.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
				.catch(() => undefined);
		});
		await pane.cdp.send('Fetch.enable', {
			patterns: [{ urlPattern: '*', resourceType: 'Document', requestStage: 'Request' }],
		});
	}

	/** Throws the browser away: the next page gets a fresh one. */
	async discard(): Promise<void> {
		const { browser } = this;
		this.browser = undefined;
		this.panes.clear();
		if (!browser) return;
		await Promise.race([
			browser.close(),
			new Promise((resolve) => setTimeout(resolve, 3000)),
		]).catch(() => undefined);
	}
}

export async function setWidth({ cdp }: Pane, width: number, height: number): Promise<void> {
	await cdp.send('Emulation.setDeviceMetricsOverride', {
		width,
		height,
		deviceScaleFactor: 1,
		mobile: false,
	});
}

export async function setMedia(
	{ cdp }: Pane,
	media: string,
	features: Record<string, string>,
): Promise<void> {
	await cdp.send('Emulation.setEmulatedMedia', {
		media,
		features: Object.entries(features).map(([name, value]) => ({ name, value })),
	});
}
