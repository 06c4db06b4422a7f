import { all, isHidden, squeeze, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'field-label-for',
	wcag: ['1.3.1', '4.1.2'],
	severity: 'error',
	title: 'En etikett ska höra till ett fält',
	why: 'En etikett som inte är kopplad hörs inte vid fältet och går inte att klicka på.',
	fix: 'Ge fältet ett id och etiketten samma värde i for.',
	en: {
		title: 'A label belongs to a field',
		why: 'A label that is not tied is not heard at the field and cannot be clicked.',
		fix: 'Give the field an id and the label the same value in for.',
	},
	check(document) {
		return all(document, 'label')
			.filter((label) => !isHidden(label) && squeeze(textOf(label)))
			.filter((label) => {
				const id = label.getAttribute('for');
				const field = 'input:not([type=hidden]),select,textarea,button,meter,output,progress';
				if (id === null || id === '')
					return !label.querySelector(field) && !usesId(document, label);
				const target = document.getElementById(id);
				return (
					!target?.matches(field) &&
					!(target?.tagName.includes('-') ?? false) &&
					!usesId(document, label)
				);
			})
			.map((element) => ({
				element,
				message: `Etiketten ”${squeeze(textOf(element))}” hör inte till något fält.`,
				en: `The label “${squeeze(textOf(element))}” belongs to no field.`,
			}));
	},
});

const usesId = (document: Document, label: Element) =>
	label.id !== '' &&
	document.querySelector(`[aria-labelledby~="${CSS_escape(label.id)}"]`) !== null;
const CSS_escape = (id: string) => id.replace(/["\\]/g, '\\$&');
