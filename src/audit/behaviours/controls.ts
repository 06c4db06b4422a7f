import { press, pressTabs } from '../keyboard.ts';
import type { RawFinding } from '../rule.ts';
import type { Pane } from '../window.ts';

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
interface Rule {
	id: string;
	wcag: string[];
	severity: 'error' | 'warn';
}

/** Uses each control with the keys that it promises, and looks at what opens. */
export async function tryControls(pane: Pane): Promise<RawFinding[]> {
	const { page, moves } = pane;
	const found: RawFinding[] = [];
	const report = async (rule: Rule, selector: string, message: string, en: string) => {
		found.push(
			await page.evaluate(
				([own, place, sv, english]) =>
					window.__audit.raw(own, document.querySelector(place) ?? undefined, sv, english),
				[rule, selector, message, en] as const,
			),
		);
	};
	for (let count = 0; count < 12; count++) {
		const control = await page.evaluate(() => window.__audit.nextControl());
		if (!control) break;
		const { selector, name, native, tag, role } = control;
		const isThere = await page.evaluate((place) => {
			const element = document.querySelector<HTMLElement>(place);
			element?.focus();
			return element !== null && document.activeElement === element;
		}, selector);
		if (!isThere) continue;
		moves.length = 0;
		if (tag === 'select' || tag === 'input') {
			await press(pane, 'ArrowDown');
			await rest(40);
			if (moves.length > 0)
				await report(
					{ id: 'field-changes-page', wcag: ['3.2.2'], severity: 'error' },
					selector,
					`”${name}” byter sida så fort läsaren väljer.`,
					`“${name}” changes the page as soon as the reader chooses.`,
				);
			continue;
		}
		const enter = await tryKey(pane, selector, 'Enter');
		const isChecked = /checkbox|switch|radio/.test(role);
		const space = !native && (isChecked || enter === 0) ? await tryKey(pane, selector, ' ') : 1;
		if (
			!native &&
			((enter === 0 && !isChecked && role !== 'button') ||
				space === 0 ||
				(role === 'button' && enter === 0))
		) {
			const clicked = await tryClick(pane, selector);
			if (clicked > 0)
				await report(
					{ id: 'role-keys', wcag: ['2.1.1'], severity: 'error' },
					selector,
					`”${name}” (${role}) svarar på klick men inte på tangenterna.`,
					`“${name}” (${role}) answers clicks but not the keys.`,
				);
		}
		await rest(60);
		found.push(...(await lookAtDialog(pane, selector, report)));
	}
	return found;
}

/** How much the page changed when the key was pressed. */
async function tryKey(pane: Pane, selector: string, key: string): Promise<number> {
	await startWatching(pane, selector);
	await press(pane, key, key === ' ' ? ' ' : '\r');
	await rest(40);
	return stopWatching(pane);
}

async function tryClick(pane: Pane, selector: string): Promise<number> {
	await startWatching(pane, selector);
	await pane.page.evaluate(
		(place) => document.querySelector<HTMLElement>(place)?.click(),
		selector,
	);
	await rest(40);
	return stopWatching(pane);
}

async function startWatching({ page }: Pane, selector: string): Promise<void> {
	await page.evaluate((place) => {
		document.querySelector<HTMLElement>(place)?.focus();
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
	}, selector);
}

const stopWatching = async ({ page, moves, dialogs }: Pane): Promise<number> =>
	(await page.evaluate(() => (window as unknown as { __changes: number }).__changes)) +
	moves.length +
	dialogs;

/** A dialog takes focus, keeps it while it is modal, closes with Escape and gives focus back. */
async function lookAtDialog(
	pane: Pane,
	opener: string,
	report: (rule: Rule, selector: string, message: string, en: string) => Promise<void>,
): Promise<RawFinding[]> {
	const { page } = pane;
	const state = () =>
		page.evaluate(() => {
			const looksModal = (element: Element) => {
				const style = getComputedStyle(element);
				const box = element.getBoundingClientRect();
				return /fixed|absolute/.test(style.position) && box.width > 150 && box.height > 60;
			};
			const open = [
				...document.querySelectorAll<HTMLElement>(
					'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],.modal,.dialog,[class*=modal]',
				),
			].filter(
				(element) =>
					element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
					(element.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]') ||
						looksModal(element)),
			);
			const dialog =
				open.find((element) => element.querySelector('button,a[href],input,[tabindex]')) ?? open[0];
			if (!dialog) return null;
			const id = dialog.id || (dialog.id = `audit-dialog-${String(Math.random()).slice(2, 8)}`);
			return {
				id,
				hasFocus: dialog.contains(document.activeElement),
				isModal: dialog.matches(':modal,[aria-modal=true],[class*=modal]'),
				isDialog: dialog.matches('dialog,[role=dialog],[role=alertdialog]'),
			};
		});
	const dialog = await state();
	if (!dialog) return [];
	const selector = `#${dialog.id}`;
	if (!dialog.isDialog)
		await report(
			{ id: 'dialog-role', wcag: ['4.1.2'], severity: 'error' },
			selector,
			'En ruta öppnas som en dialog men är inte märkt som en.',
			'A box opens like a dialog but is not marked as one.',
		);
	if (!dialog.hasFocus)
		await report(
			{ id: 'dialog-focus', wcag: ['2.4.3'], severity: 'error' },
			selector,
			'Dialogen öppnas men fokus blir kvar utanför den.',
			'The dialog opens but focus stays outside it.',
		);
	else if (dialog.isModal) {
		await pressTabs(pane, 12, true);
		const isInside = await page.evaluate(
			(place) =>
				document.activeElement === document.body ||
				document.querySelector(place)?.contains(document.activeElement) === true,
			selector,
		);
		if (!isInside)
			await report(
				{ id: 'dialog-keeps', wcag: ['2.4.3'], severity: 'error' },
				selector,
				'Tab lämnar dialogen medan den är öppen.',
				'Tab leaves the dialog while it is open.',
			);
		await page.evaluate(
			(place) =>
				document
					.querySelector(place)
					?.querySelector<HTMLElement>('button,a[href],input,[tabindex]')
					?.focus(),
			selector,
		);
	}
	await press(pane, 'Escape');
	await rest(60);
	const isClosed = (await state())?.id !== dialog.id;
	if (!isClosed) {
		await report(
			{ id: 'dialog-escape', wcag: ['2.1.2'], severity: 'error' },
			selector,
			'Dialogen stängs inte med Escape.',
			'Escape does not close the dialog.',
		);
		await page.evaluate((place) => {
			const element = document.querySelector<HTMLElement>(place);
			const close = [
				...(element?.querySelectorAll<HTMLElement>('button,[role=button]') ?? []),
			].find((button) =>
				/close|stäng|cancel|avbryt|ok|×|x/i.test(
					`${button.textContent} ${button.getAttribute('aria-label') ?? ''}`,
				),
			);
			close?.click();
		}, selector);
		await rest(60);
	}
	const isBack = await page.evaluate(
		(place) => document.activeElement === document.querySelector(place),
		opener,
	);
	if (!isBack && (await state())?.id !== dialog.id)
		await report(
			{ id: 'dialog-returns', wcag: ['2.4.3'], severity: 'error' },
			opener,
			'Fokus kommer inte tillbaka till knappen när dialogen stängs.',
			'Focus does not return to the button when the dialog closes.',
		);
	return [];
}
