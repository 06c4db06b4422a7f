import type { RawFinding } from '../rule.ts';
import type { Pane } from '../window.ts';

/** Lets time pass on the page's own clock: what changes, vanishes or moves on by itself. */
export async function watchChanges(pane: Pane): Promise<RawFinding[]> {
	const { page, moves } = pane;
	const found = await page.evaluate(() => window.__audit.findPassing());
	// A move that is held back is known only when the browser has asked.
	const passed = await page.evaluate(() => window.__audit.passTime());
	if (passed > 0 || found.length > 0 || moves.length > 0)
		await new Promise((resolve) => setTimeout(resolve, 50));
	const [address] = moves;
	moves.length = 0;
	if (address === undefined) return found;
	return [
		...found,
		await page.evaluate(
			(to) =>
				window.__audit.raw(
					{ id: 'page-moves', wcag: ['2.2.1', '3.2.5'], severity: 'error' },
					undefined,
					`Sidan går av sig själv till ${to}.`,
					`The page goes to ${to} by itself.`,
				),
			address,
		),
	];
}
