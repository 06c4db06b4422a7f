import type { Pane } from './window.ts';

/** Whether anything on the page can run, reload or load another document: then it needs a true visit. */
export function needsVisit(html: string): boolean {
	const scripts = Array.from(
		html.matchAll(/<script\b([^>]*)>/gi),
		([, attributes = '']) => attributes,
	);
	return (
		scripts.some(
			(attributes) =>
				!/type\s*=\s*["']?(application\/(ld\+)?json|speculationrules|text\/template)/i.test(
					attributes,
				),
		) ||
		/\son[a-z]+\s*=|javascript:|<(iframe|frame|frameset|object|embed|base|portal|template)\b|http-equiv\s*=\s*["']?(refresh|content-security-policy)|<video|<audio|<animate|<set\b/i.test(
			html,
		)
	);
}

/** Writes a page into the kept window, under its own address, and waits until it has loaded. */
export async function writePage({ page }: Pane, html: string, url: string): Promise<void> {
	await page.evaluate(
		async ([address, text]) => {
			history.replaceState(null, '', address);
			document.open();
			document.write(text);
			document.close();
			for (let tries = 0; tries < 200 && document.readyState !== 'complete'; tries++)
				await new Promise((resolve) => setTimeout(resolve, 5));
			if (document.fonts.status === 'loading')
				await Promise.race([
					document.fonts.ready,
					new Promise((resolve) => setTimeout(resolve, 300)),
				]);
		},
		[url, html] as const,
	);
}

/** The page as it is where scripts are turned off. */
export const withoutScripts = (html: string): string =>
	html
		.replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '')
		.replace(/<(\/?)noscript\b/gi, '<$1div')
		.replace(/\son[a-z]+\s*=\s*("[^"]*"|'[^']*')/gi, '');

/** Goes to a page as a visitor does. Tells whether it came to rest. */
export async function visitPage(
	pane: Pane,
	url: string,
	limit: number,
): Promise<{ isSettled: boolean; status: number }> {
	pane.moves.length = 0;
	pane.dialogs = 0;
	pane.allowed = url;
	const response = await pane.page
		.goto(url, { waitUntil: 'domcontentloaded', timeout: limit })
		.catch((error: unknown) => {
			// A page that goes elsewhere while it loads is held back, and can be looked at all the same.
			if (pane.moves.length === 0) throw error;
			return null;
		});
	pane.allowed = '';
	const isSettled = await pane.page
		.waitForLoadState('load', { timeout: 3000 })
		.then(() => true)
		.catch(() => false);
	await pane.page.evaluate(() =>
		Promise.race([
			document.fonts.ready.then(() => undefined),
			new Promise((resolve) => setTimeout(resolve, 300)),
		]),
	);
	return { isSettled, status: response?.status() ?? 200 };
}
