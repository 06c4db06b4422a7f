import { all, isAriaHidden, labelsOf, squeeze, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export const fields =
	'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea';

export default defineRule({
	id: 'field-placeholder',
	wcag: ['3.3.2', '1.3.1'],
	severity: 'error',
	title: 'En platshållare är ingen etikett',
	why: 'Den försvinner när man skriver, har ofta svag kontrast och läses inte alltid upp.',
	fix: 'Skriv en synlig <label> vid fältet.',
	en: {
		title: 'A placeholder is not a label',
		why: 'It vanishes when you type, is often faint, and is not always read out.',
		fix: 'Write a visible <label> at the field.',
	},
	check(document) {
		return all(document, fields)
			.filter((field) => squeeze(field.getAttribute('placeholder')) && !isAriaHidden(field))
			.filter(
				(field) =>
					!labelsOf(field).some((label) => squeeze(textOf(label))) &&
					!field.getAttribute('aria-label') &&
					!field.getAttribute('aria-labelledby') &&
					!field.getAttribute('title'),
			)
			.map((element) => ({
				element,
				message: `Fältet har bara platshållaren ”${element.getAttribute('placeholder') ?? ''}”, ingen etikett.`,
				en: `The field has only the placeholder “${element.getAttribute('placeholder') ?? ''}”, no label.`,
			}));
	},
});
