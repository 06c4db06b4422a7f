import { pressTabs } from './keyboard.ts';
import { levelOfAxe } from './engines/axe.ts';
import { tryControls } from './behaviours/controls.ts';
import { tryForms } from './behaviours/forms.ts';
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
	axeRules: string[] | null;
	withRules: boolean;
}

type Plain = 'rules' | 'contrast' | 'still' | 'sticky' | 'letters' | 'spaced' | 'endTabs';
const call = <Name extends Plain>({ page }: Pane, name: Name) =>
	page.evaluate((method) => window.__audit[method](), name) as Promise<ReturnType<PageAudit[Name]>>;

type AxeFindings = Awaited<ReturnType<PageAudit['axe']>>;
const levelled = (results: AxeFindings): RawFinding[] =>
	results.map(({ isSure, tags, ...finding }) => ({
		...finding,
		...levelOfAxe(finding.rule, tags, isSure),
	}));
const inState = (list: RawFinding[], state: string): RawFinding[] =>
	list.map((finding) => ({ ...finding, states: [state] }));

/** Looks at the page that stands in the pane, in every state, adds to `found`, and leaves the pane as it was. */
export async function look(pane: Pane, options: LookOptions, found: RawFinding[]): Promise<void> {
	const { locale, isLive, axeRules, withRules } = options;
	const { page } = pane;
	// Everything that the page can unfold without a script is looked at with the rest.
	await page.evaluate(() => window.__audit.openDetails());
	if (withRules) found.push(...(await call(pane, 'rules')));
	if (axeRules?.length !== 0)
		found.push(
			...levelled(
				await page.evaluate(([words, only, frames]) => window.__audit.axe(words, only, frames), [
					locale,
					axeRules,
					isLive,
				] as const),
			),
		);
	if (!withRules) return;
	found.push(...(await lookInMedia(pane)), ...(await lookInSizes(pane)));
	await page.evaluate(() => {
		window.__audit.closeDetails();
	});
	found.push(...(await walk(pane, isLive)));
	const lookAtOpened = async (state: string) => {
		const { own, axe } = await page.evaluate((words) => window.__audit.inOpened(words), locale);
		return inState([...own, ...levelled(axe)], state);
	};
	if (!isLive) return;
	found.push(...(await watchChanges(pane)), ...(await tryShortcuts(pane)));
	found.push(...(await tryControls(pane, lookAtOpened)), ...(await tryForms(pane)));
}

/** Goes through the page with Tab: fast, and slowly when scripts moved the focus as well. */
async function walk(pane: Pane, isLive: boolean): Promise<RawFinding[]> {
	const { page } = pane;
	const times = await page.evaluate(() => window.__audit.startTabs());
	if (times <= 2 && !isLive) return [];
	await pressTabs(pane, times, false);
	if (isLive && (await page.evaluate((most) => window.__audit.hasJumped(most), times))) {
		await page.evaluate(async () => {
			window.__audit.endTabs();
			// What the page still wants to do with the focus comes first.
			await new Promise((resolve) => setTimeout(resolve, 60));
			window.__audit.startTabs();
		});
		await pressTabs(pane, times, true);
	}
	return confirmFocus(pane, await leaveTrap(pane, await call(pane, 'endTabs')));
}

/** Dark, with colours of the reader's own, with less motion, and on paper. */
async function lookInMedia(pane: Pane): Promise<RawFinding[]> {
	const found: RawFinding[] = [];
	const letters = await call(pane, 'letters');
	await setMedia(pane, '', { 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' });
	found.push(...inState(await call(pane, 'contrast'), 'dark'));
	found.push(...inState(await call(pane, 'still'), 'reduced-motion'));
	await setMedia(pane, '', { 'forced-colors': 'active' });
	found.push(...inState(await call(pane, 'contrast'), 'forced-colors'));
	await setMedia(pane, 'print', {});
	if (letters > 200 && (await call(pane, 'letters')) < letters * 0.3)
		found.push(
			...(await pane.page.evaluate(() => [
				{
					...window.__audit.raw(
						{ id: 'print', wcag: [], severity: 'error' },
						document.body,
						'Det mesta av texten försvinner i utskrift.',
						'Most of the text vanishes in print.',
					),
					states: ['print'],
				},
			])),
		);
	await setMedia(pane, '', {});
	return found;
}

/** With larger letters, more spacing, at 200 % and at 400 % of a screen of 1280 px. */
async function lookInSizes(pane: Pane): Promise<RawFinding[]> {
	const { page } = pane;
	const found = [...(await call(pane, 'spaced'))];
	await setWidth(pane, 640, 512);
	found.push(...inState(await page.evaluate(() => window.__audit.clipped(640)), '200 %'));
	await setWidth(pane, 320, 512);
	const narrow = await page.evaluate(async () => [
		...(await window.__audit.reflow(320)),
		...(await window.__audit.clipped(320)),
		...window.__audit.sticky(),
		...window.__audit.contrast(),
		...window.__audit.spaced(true),
	]);
	found.push(...inState(narrow, '320'));
	await setWidth(pane, 1280, 800);
	return found;
}
