import { press, pressTabs } from '../keyboard.ts';
import type { Pane } from '../window.ts';
import type { Report } from './report-at.ts';

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A dialog takes focus, keeps it while it is modal, closes with Escape and gives focus back. */
export async function lookAtDialog(pane: Pane, opener: string, report: Report): Promise<void> {
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
	if (!dialog) return;
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
		await page.evaluate((place) => {
			window.__audit.watchFocus(place);
		}, selector);
		await pressTabs(pane, 12, true);
		if (await page.evaluate(() => window.__audit.hasLeft()))
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
}
