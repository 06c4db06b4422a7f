import { pressTabs } from './keyboard.ts';
import { levelOfAxe } from './engines/axe.ts';
import { tryControls } from './behaviours/controls.ts';
import { tryShortcuts } from './behaviours/shortcuts.ts';
import { watchChanges } from './behaviours/changes.ts';
import { leaveTrap } from './behaviours/trap.ts';
import { confirmFocus } from './behaviours/focus-pixels.ts';
import type { PageAudit } from './in-page/main.ts';
import type { RawFinding } from './rule.ts';
import { setMedia, setWidth, type Pane } from './window.ts';

export interface LookOptions {
	/** axe-core's own words in Swedish, or null for English. */
	locale: object | null;
	isLive: boolean;
	/** `all`, or `light`: everything but axe-core and keys. */
	depth: 'all' | 'light';
	axeRules: string[] | null;
	withRules: boolean;
}

const call = <Name extends 'rules' | 'contrast' | 'still' | 'spacing' | 'sticky' | 'letters'>(
	{ page }: Pane,
	name: Name,
) =>
	page.evaluate((method) => window.__audit[method](), name) as Promise<ReturnType<PageAudit[Name]>>;

/** Looks at the page that stands in the pane, in every state, adds to `found`, and leaves the pane as it was. */
export async function look(
	pane: Pane,
	{ locale, isLive, depth, axeRules, withRules }: LookOptions,
	found: RawFinding[],
): Promise<void> {
	const { page } = pane;
	const add = (list: RawFinding[], state?: string) =>
		found.push(...list.map((finding) => (state ? { ...finding, states: [state] } : finding)));
	if (withRules) add(await call(pane, 'rules'));
	if (depth === 'all' && axeRules?.length !== 0) {
		const results = await page.evaluate(
			([words, only, frames]) => window.__audit.axe(words, only, frames),
			[locale, axeRules, isLive] as const,
		);
		add(
			results.map(({ isSure, tags, ...finding }) => ({
				...finding,
				...levelOfAxe(finding.rule, tags, isSure),
			})),
		);
	}
	if (!withRules) return;
	const letters = await call(pane, 'letters');
	const times = await page.evaluate(() => window.__audit.startTabs());
	if (times > 2 || isLive) {
		await pressTabs(pane, times, isLive);
		const walked = await page.evaluate(() => window.__audit.endTabs());
		add(await confirmFocus(pane, await leaveTrap(pane, walked)));
	}
	await setMedia(pane, '', { 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' });
	add(await call(pane, 'contrast'), 'dark');
	add(await call(pane, 'still'), 'reduced-motion');
	await setMedia(pane, 'print', {});
	if (letters > 200 && (await call(pane, 'letters')) < letters * 0.3)
		add(
			await page.evaluate(() => [
				window.__audit.raw(
					{ id: 'print', wcag: [], severity: 'error' },
					document.body,
					'Det mesta av texten försvinner i utskrift.',
					'Most of the text vanishes in print.',
				),
			]),
			'print',
		);
	await setMedia(pane, '', {});
	add(await call(pane, 'spacing'));
	await setWidth(pane, 640, 512);
	add(await page.evaluate(() => window.__audit.clipped(640)), '200 %');
	await setWidth(pane, 320, 512);
	add(await page.evaluate(() => window.__audit.reflow(320)), '320');
	add(await page.evaluate(() => window.__audit.clipped(320)), '320');
	add(await call(pane, 'sticky'), '320');
	add(await call(pane, 'contrast'), '320');
	add(await page.evaluate(() => window.__audit.spacing(true)), '320');
	await setWidth(pane, 1280, 800);
	if (isLive) {
		add(await watchChanges(pane));
		add(await tryShortcuts(pane));
		add(await tryControls(pane));
	}
}
