import { all, isAriaHidden, nameOf, squeeze, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'field-group',
	wcag: ['1.3.1', '3.3.2'],
	severity: 'error',
	title: 'Val som hör ihop ska ha en gemensam rubrik',
	why: 'Den som lyssnar hör ”Ja” och ”Nej” men inte frågan.',
	fix: 'Lägg valen i <fieldset> med frågan i <legend>.',
	en: {
		title: 'Choices that belong together have a heading in common',
		why: 'Who listens hears “Yes” and “No” but not the question.',
		fix: 'Put the choices into <fieldset> with the question in <legend>.',
	},
	check(document) {
		const groupOf = (field: Element) => field.closest('fieldset,[role=group],[role=radiogroup]');
		const isNamed = (group: Element) =>
			squeeze(group.querySelector(':scope > legend')?.textContent) !== '' ||
			(group.tagName !== 'FIELDSET' ||
			group.hasAttribute('aria-label') ||
			group.hasAttribute('aria-labelledby')
				? squeeze(nameOfGroup(group)) !== ''
				: false);
		const boxes = all(document, 'input[type=radio][name],input[type=checkbox][name]').filter(
			(field) => !isAriaHidden(field),
		);
		const sets = [
			...Map.groupBy(
				boxes,
				(field) => `${field.getAttribute('type') ?? ''} ${field.getAttribute('name') ?? ''}`,
			).values(),
		].filter((set) => set.length > 1);
		const loose = sets
			.filter(
				(set) =>
					!set.some(
						(field) =>
							field.hasAttribute('aria-describedby') ||
							field.hasAttribute('aria-labelledby') ||
							groupOf(field),
					),
			)
			.map((set) => set[0] as HTMLElement);
		const nameless = all(document, 'fieldset,[role=radiogroup]').filter(
			(group) =>
				!isAriaHidden(group) &&
				group.querySelector('input,select,textarea,button') &&
				!isNamed(group),
		);
		return [
			...loose.map((element) => ({
				element,
				message: `Valen från ”${nameOf(element)}” hör ihop men har ingen gemensam rubrik.`,
				en: `The choices from “${nameOf(element)}” belong together but have no heading in common.`,
			})),
			...nameless.map((element) => ({
				element,
				message: `Gruppen ”${squeeze(textOf(element)).slice(0, 40)}” har ingen rubrik (legend).`,
				en: `The group “${squeeze(textOf(element)).slice(0, 40)}” has no heading (legend).`,
			})),
		];
	},
});

function nameOfGroup(group: Element): string {
	const ids = (group.getAttribute('aria-labelledby') ?? '').split(/\s+/);
	return (
		group.getAttribute('aria-label') ??
		ids.map((id) => group.ownerDocument.getElementById(id)?.textContent ?? '').join(' ')
	);
}
