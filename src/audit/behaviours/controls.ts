import { press } from '../keyboard.ts';
import type { RawFinding } from '../rule.ts';
import type { Pane } from '../window.ts';
import { lookAtDialog } from './dialogs.ts';
import type { Report } from './report-at.ts';
import { reportAt } from './report-at.ts';

/** Uses each control with the keys that it promises, and looks at what opens. */
export async function tryControls(
	pane: Pane,
	lookAtOpened: (name: string) => Promise<RawFinding[]>,
): Promise<RawFinding[]> {
	const { page, moves } = pane;
	const found: RawFinding[] = [];
	const report = reportAt(page, found);
	for (let count = 0; count < 12; count++) {
		const control = await page.evaluate(() => window.__audit.nextControl());
		if (!control) break;
		moves.length = 0;
		if (!(await focus(pane, control.selector))) continue;
		if (control.tag === 'select' || control.tag === 'input') {
			await tryChoice(pane, control, report);
			continue;
		}
		await page.evaluate(() => {
			window.__audit.rememberVisible();
		});
		if ((await tryKeys(pane, control, report)) === 0) continue;
		if (await page.evaluate(() => window.__audit.findOpened()))
			found.push(...(await lookAtOpened(control.name)));
		// A message that answers the reader must stay long enough to be read.
		found.push(...(await page.evaluate(() => window.__audit.findVanished())));
		await lookAtDialog(pane, control.selector, report);
	}
	return found;
}

interface Control {
	selector: string;
	name: string;
	native: boolean;
	role: string;
}

const focus = ({ page }: Pane, selector: string) =>
	page.evaluate((place) => {
		const element = document.querySelector<HTMLElement>(place);
		element?.focus();
		return element !== null && document.activeElement === element;
	}, selector);

/** The next choice of a list must not change the page. */
async function tryChoice(pane: Pane, { selector, name }: Control, report: Report): Promise<void> {
	await press(pane, 'ArrowDown');
	await new Promise((resolve) => setTimeout(resolve, 40));
	if (pane.moves.length > 0)
		await report(
			{ id: 'field-changes-page', wcag: ['3.2.2'], severity: 'error' },
			selector,
			`”${name}” byter sida så fort läsaren väljer.`,
			`“${name}” changes the page as soon as the reader chooses.`,
		);
}

/** Enter and Space do what a click does. Gives how much changed. */
async function tryKeys(
	pane: Pane,
	{ selector, name, native, role }: Control,
	report: Report,
): Promise<number> {
	const enter = await tryKey(pane, selector, 'Enter');
	if (native) return enter;
	const isChecked = /checkbox|switch|radio/.test(role);
	const space = isChecked || enter === 0 ? await tryKey(pane, selector, ' ') : 1;
	const answers = isChecked || enter > 0;
	if (answers && space > 0) return enter + space;
	const clicked = await tryClick(pane, selector);
	if (clicked > 0)
		await report(
			{ id: 'role-keys', wcag: ['2.1.1'], severity: 'error' },
			selector,
			`”${name}” (${role}) svarar på klick men inte på tangenterna.`,
			`“${name}” (${role}) answers clicks but not the keys.`,
		);
	return enter + space + clicked;
}

/** How much the page changed when the key was pressed. */
async function tryKey(pane: Pane, selector: string, key: string): Promise<number> {
	await start(pane, selector);
	await press(pane, key, key === ' ' ? ' ' : '\r');
	return end(pane);
}

async function tryClick(pane: Pane, selector: string): Promise<number> {
	await start(pane, selector);
	await pane.page.evaluate(
		(place) => document.querySelector<HTMLElement>(place)?.click(),
		selector,
	);
	return end(pane);
}

const start = ({ page }: Pane, selector: string) =>
	page.evaluate((place) => {
		document.querySelector<HTMLElement>(place)?.focus();
		window.__audit.startChanges();
	}, selector);

const end = async ({ page, moves, dialogs }: Pane): Promise<number> =>
	(await page.evaluate(() => window.__audit.endChanges())).changes + moves.length + dialogs;
