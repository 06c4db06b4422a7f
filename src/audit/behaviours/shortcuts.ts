import { press } from '../keyboard.ts';
import type { RawFinding } from '../rule.ts';
import type { Pane } from '../window.ts';

const characters = [...'abcdefghijklmnopqrstuvwxyz+-?/.,!#*123'];

/** Presses single characters with focus on nothing: the page should not answer. */
export async function tryShortcuts(pane: Pane): Promise<RawFinding[]> {
	const { page } = pane;
	if (!(await page.evaluate(() => window.__audit.probeKeys()))) return [];
	await page.evaluate(() => {
		(document.activeElement as HTMLElement | null)?.blur();
		window.__audit.startChanges();
	});
	await Promise.all(characters.map((character) => press(pane, character, character)));
	const { changes, key } = await page.evaluate(() => window.__audit.endChanges());
	return changes + pane.moves.length > 0 ? [await report(pane, key ?? '')] : [];
}

/** Whether a setting works, only a person can see; a page that shows none is wrong for certain. */
const report = ({ page }: Pane, character: string): Promise<RawFinding> =>
	page.evaluate((key) => {
		const shown = document.body.innerText;
		const controls = [
			...document.querySelectorAll<HTMLInputElement>('input[type=button],[aria-label]'),
		]
			.filter((control) => control.checkVisibility())
			.map((control) => `${control.value} ${control.getAttribute('aria-label') ?? ''}`);
		const canTurnOff =
			/(turn off|toggle|disable|remap|control|stäng av|ändra|inaktivera)[^.]{0,60}(shortcut|key|kortkommand|tangent)|(shortcut|kortkommand)[^.]{0,40}(off|av|toggle|disable)/i.test(
				`${shown} ${controls.join(' ')}`,
			);
		return window.__audit.raw(
			{ id: 'single-key', wcag: ['2.1.4'], severity: canTurnOff ? 'warn' : 'error' },
			document.body,
			`Sidan svarar på tangenten ”${key}” ensam.`,
			`The page answers the key “${key}” alone.`,
		);
	}, character);
