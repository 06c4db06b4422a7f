import type { RawFinding } from '../rule.ts';
import type { Pane } from '../window.ts';

/** Sends forms without filling them in, and listens for how the errors are told. */
export async function tryForms({ page, moves }: Pane): Promise<RawFinding[]> {
	if ((await page.evaluate(() => window.__audit.submitEmpty())) === 0) return [];
	await new Promise((resolve) => setTimeout(resolve, 60));
	const found = await page.evaluate(() => window.__audit.findUnannounced());
	// Forms that go to another page are held back: that is what they are for.
	moves.length = 0;
	return found;
}
