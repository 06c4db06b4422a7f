import { all, isAriaHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';
import { fields } from './field-placeholder.ts';

export default defineRule({
	id: 'field-same-label',
	wcag: ['2.4.6'],
	severity: 'error',
	title: 'Två fält ska inte heta likadant',
	why: 'Den som lyssnar kan inte veta vilket fält som är vilket.',
	fix: 'Ge fälten olika etiketter, eller grupper med olika rubriker: <fieldset><legend>.',
	en: {
		title: 'Two fields do not have the same name',
		why: 'Who listens cannot know which field is which.',
		fix: 'Give the fields different labels, or groups with different headings: <fieldset><legend>.',
	},
	check(document) {
		const group = (field: Element) =>
			field.closest('fieldset,[role=group],[role=radiogroup],tr,form,section,[role=search],dialog');
		const named = all(document, fields)
			.filter((field) => !isAriaHidden(field))
			.map((element) => ({ element, name: nameOf(element).toLowerCase(), group: group(element) }))
			.filter(({ name }) => name !== '');
		return [...Map.groupBy(named, ({ name }) => name).values()].flatMap((same) =>
			same
				.slice(1)
				.filter((field) => same.some((other) => other !== field && other.group === field.group))
				.slice(0, 1)
				.map(({ element }) => ({
					element,
					message: `Flera fält heter ”${nameOf(element)}”.`,
					en: `Several fields are called “${nameOf(element)}”.`,
				})),
		);
	},
});
