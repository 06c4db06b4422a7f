import { all, isHidden, squeeze, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';
import { fields } from './field-placeholder.ts';

const isHint =
	/(^|[-_ ])(hint|help|helptext|help-text|description|desc|instruction|instructions|tips?|hjalp|hjälp|ledtext|info|note|format)([-_ ]|$)/i;
const isError =
	/(^|[-_ ])(error|errors|err|invalid|fel|felmeddelande|alert|danger|warning)([-_ ]|$)|error/i;

export default defineRule({
	id: 'field-hint',
	wcag: ['1.3.1', '3.3.2'],
	severity: 'error',
	title: 'Anvisningar och fel ska vara kopplade till sitt fält',
	why: 'Den som går med Tab mellan fälten hör bara det som är kopplat till dem.',
	fix: 'Ge texten ett id och skriv det i fältets aria-describedby.',
	en: {
		title: 'Hints and errors are tied to their field',
		why: 'Who tabs from field to field hears only what is tied to them.',
		fix: 'Give the text an id and write it in aria-describedby of the field.',
	},
	check(document) {
		return all(document, fields).flatMap((field) => {
			if (isHidden(field)) return [];
			const holder = holderOf(field);
			const tied =
				`${field.getAttribute('aria-describedby') ?? ''} ${field.getAttribute('aria-errormessage') ?? ''} ${field.getAttribute('aria-labelledby') ?? ''} ${field.closest('fieldset,[role=group]')?.getAttribute('aria-describedby') ?? ''}`.split(
					/\s+/,
				);
			return all(holder, 'p,span,div,small,em,strong')
				.filter(
					(text) =>
						!isHidden(text) &&
						squeeze(textOf(text)).length > 2 &&
						!text.closest('label,legend,button,a,option') &&
						!text.querySelector('input,select,textarea,button,label'),
				)
				.filter((text) => text.parentElement && !text.parentElement.closest('p,small'))
				.filter(
					(text) =>
						!tied.some((id) => id && document.getElementById(id)?.contains(text)) &&
						!(text.id && tied.includes(text.id)),
				)
				.filter(
					(text) =>
						!(
							text.querySelector('[id]') &&
							tied.some((id) => id && text.querySelector(`[id="${id}"]`))
						),
				)
				.map((element) => {
					const name = `${element.className} ${element.id}`;
					const wrong = isError.test(name) || element.getAttribute('role') === 'alert';
					return {
						element,
						level:
							wrong || isHint.test(name) || element.tagName === 'SMALL' || isBetween(element, field)
								? ('error' as const)
								: ('warn' as const),
						wcag: wrong ? ['3.3.1', '1.3.1'] : ['1.3.1', '3.3.2'],
						message: `”${squeeze(element.textContent).slice(0, 80)}” är inte kopplad till fältet.`,
						en: `“${squeeze(element.textContent).slice(0, 80)}” is not tied to the field.`,
					};
				});
		});
	},
});

/** The nearest box round the field that holds no other field. */
function holderOf(field: Element): Element {
	let holder = field;
	while (
		holder.parentElement &&
		!/^(FORM|FIELDSET|BODY|MAIN|SECTION)$/.test(holder.parentElement.tagName) &&
		all(holder.parentElement, fields).length === 1
	)
		holder = holder.parentElement;
	return holder;
}

/** Between the label and the field. */
function isBetween(text: Element, field: Element): boolean {
	return text.previousElementSibling?.tagName === 'LABEL' && text.nextElementSibling === field;
}
