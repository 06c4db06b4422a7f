import type { RawFinding } from '../rule.ts';
import type { Pane } from '../window.ts';

/** Watches for what changes, vanishes or moves on by itself. */
export async function watchChanges(pane: Pane): Promise<RawFinding[]> {
	const { page, moves } = pane;
	const found: RawFinding[] = [];
	const runs = await page.evaluate(() => {
		const watch = (window as unknown as { __watch?: { intervals: number; timers: unknown[] } })
			.__watch;
		return (watch?.intervals ?? 0) > 0 || (watch?.timers.length ?? 0) > 0;
	});
	if (runs) {
		found.push(
			...(await page.evaluate(async () => {
				const changed = new Map<Element, Set<string>>();
				const observer = new MutationObserver((records) => {
					for (const { target } of records) {
						const element = target instanceof Element ? target : target.parentElement;
						if (!element || element.matches('script,style,head *') || !element.checkVisibility())
							continue;
						const texts = changed.get(element) ?? new Set<string>();
						texts.add(element.textContent);
						changed.set(element, texts);
					}
				});
				observer.observe(document.body, { subtree: true, childList: true, characterData: true });
				await new Promise((resolve) => setTimeout(resolve, 2300));
				observer.disconnect();
				const controls = [
					...document.querySelectorAll(
						'button,input[type=button],input[type=checkbox],a,[role=button]',
					),
				]
					.map(
						(node) =>
							`${node.textContent} ${node.getAttribute('aria-label') ?? ''} ${node.getAttribute('value') ?? ''}`,
					)
					.join(' ');
				const element = [...changed].find(([, texts]) => texts.size >= 2)?.[0];
				if (
					!element ||
					/pau[sz]|stop|stanna|stoppa|hide|dölj|update|frequency|frekvens|interval|speed|hastighet/i.test(
						controls,
					) ||
					element.closest('[role=timer],[aria-busy=true]')
				)
					return [];
				return [
					window.__audit.raw(
						{ id: 'text-changes', wcag: ['2.2.2'], severity: 'error' },
						element,
						'Texten byts av sig själv och går inte att stanna.',
						'The text changes by itself and cannot be stopped.',
					),
				];
			})),
		);
	}
	found.push(...(await page.evaluate(() => window.__audit.findVanished())));
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
	if (moves.length > 0) {
		const [address = ''] = moves;
		found.push(
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
		);
		moves.length = 0;
	}
	return found;
}
