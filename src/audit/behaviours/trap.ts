import { press, pressTabs } from '../keyboard.ts';
import type { RawFinding } from '../rule.ts';
import type { Pane } from '../window.ts';

/** A trap is none when the page says which key leaves it, and the key does. */
export async function leaveTrap(pane: Pane, findings: RawFinding[]): Promise<RawFinding[]> {
	const trapped = findings.find(({ rule }) => rule === 'keyboard-trap');
	if (!trapped) return findings;
	const { page } = pane;
	const text = await page.evaluate(() => document.body.innerText);
	const letter = /ctrl\s*\+\s*(\w)\b/i.exec(text)?.[1]?.toLowerCase();
	const says = letter ?? /\besc(ape)?\b/i.test(text);
	if (!says) return findings;
	const places = async () => {
		const visited = new Set<string>();
		for (let count = 0; count < 4; count++) {
			await pressTabs(pane, 1, true);
			await new Promise((resolve) => setTimeout(resolve, 30));
			visited.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''));
		}
		return visited;
	};
	await page.evaluate(
		(selector) => document.querySelector<HTMLElement>(selector)?.focus(),
		trapped.selector,
	);
	const inside = await places();
	await (letter ? press(pane, letter, '', 2) : press(pane, 'Escape'));
	const outside = await places();
	const isFree = [...outside].some((place) => !inside.has(place));
	return isFree ? findings.filter((finding) => finding !== trapped) : findings;
}
