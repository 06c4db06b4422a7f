import { press } from '../keyboard.ts';
import type { RawFinding } from '../rule.ts';
import type { Pane } from '../window.ts';

/** Presses single characters with focus on nothing: the page should not answer. */
export async function tryShortcuts(pane: Pane): Promise<RawFinding[]> {
	const { page } = pane;
	if (!(await page.evaluate(() => window.__audit.probeKeys()))) return [];
	for (const character of 'abcdefghijklmnopqrstuvwxyz+-?/.,!#*123') {
		await page.evaluate(() => {
			(document.activeElement as HTMLElement | null)?.blur();
			const state = window as unknown as { __changes: number; __observer?: MutationObserver };
			state.__changes = 0;
			state.__observer?.disconnect();
			state.__observer = new MutationObserver((records) => (state.__changes += records.length));
			state.__observer.observe(document, {
				subtree: true,
				childList: true,
				characterData: true,
				attributes: true,
			});
		});
		const before = await page.evaluate(() => [scrollY, document.activeElement?.outerHTML.length]);
		await press(pane, character, character);
		const after = await page.evaluate(() => {
			const state = window as unknown as { __changes: number };
			return {
				changes: state.__changes,
				state: [scrollY, document.activeElement?.outerHTML.length],
			};
		});
		if (after.changes === 0 && pane.moves.length === 0 && after.state.join() === before.join())
			continue;
		const canTurnOff = await page.evaluate(() =>
			/(turn off|toggle|disable|remap|stäng av|ändra|inaktivera)[^.]{0,60}(shortcut|key|kortkommand|tangent)|(shortcut|kortkommand)[^.]{0,40}(off|av|toggle|disable)/i.test(
				document.body.textContent,
			),
		);
		// Whether the setting works, only a person can see; a page with none is wrong for certain.
		return [
			await page.evaluate(
				([key, isSure]) =>
					window.__audit.raw(
						{ id: 'single-key', wcag: ['2.1.4'], severity: isSure ? 'error' : 'warn' },
						document.body,
						`Sidan svarar på tangenten ”${key}” ensam.`,
						`The page answers the key “${key}” alone.`,
					),
				[character, !canTurnOff] as const,
			),
		];
	}
	return [];
}
