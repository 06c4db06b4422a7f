import { all, isHidden, squeeze, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';
import { fields } from './field-placeholder.ts';

const vague =
	/^(fel|error|ogiltigt?|invalid|invalid (input|value|entry)|ogiltigt? (värde|inmatning)|felaktigt? (värde|format|inmatning)?|wrong|incorrect|required|obligatorisk\w*|this field is required|fältet är obligatoriskt|this field has an error)[.!]*$/i;

export default defineRule({
	id: 'field-error',
	wcag: ['3.3.1', '1.4.1'],
	severity: 'error',
	title: 'Ett fel ska stå i text vid sitt fält',
	why: 'En röd ram syns inte för den som inte ser färger och hörs inte.',
	fix: 'Skriv vad som är fel och hur det rättas, och koppla texten till fältet med aria-describedby.',
	en: {
		title: 'An error stands in text at its field',
		why: 'A red border is not seen by who does not see colours, and is not heard.',
		fix: 'Write what is wrong and how to mend it, and tie the text to the field with aria-describedby.',
	},
	check(document) {
		return all(document, fields)
			.filter((field) => !isHidden(field))
			.flatMap((field) => {
				const isMarked =
					field.getAttribute('aria-invalid') === 'true' ||
					/(^|[-_ ])(error|invalid|has-error|is-invalid|fel)([-_ ]|$)/i.test(
						`${field.className} ${field.closest('div,p')?.className ?? ''}`,
					);
				if (!isMarked) return [];
				const ids =
					`${field.getAttribute('aria-describedby') ?? ''} ${field.getAttribute('aria-errormessage') ?? ''}`
						.split(/\s+/)
						.filter(Boolean);
				const near = ids
					.map((id) => document.getElementById(id))
					.filter((node) => node !== null && !isHidden(node));
				const text = near
					.map((node) => squeeze(node ? textOf(node) : ''))
					.join(' ')
					.trim();
				if (text && !vague.test(text)) return [];
				const holder = field.closest('div,p,li,fieldset') ?? field;
				const loose = all(
					holder,
					'[class*=error],[class*=fel],[role=alert],[class*=invalid]',
				).filter(
					(node) =>
						node !== field && !isHidden(node) && !node.contains(field) && squeeze(textOf(node)),
				);
				// A text that is there but not tied is another rule's.
				if (!text && loose.length > 0 && !loose.every((node) => vague.test(squeeze(textOf(node)))))
					return [];
				const found = text || squeeze(loose[0]?.textContent);
				return [
					{
						element: field,
						wcag: found ? ['3.3.3'] : ['3.3.1', '1.4.1'],
						message: found
							? `Felet ”${found}” säger inte hur det rättas.`
							: 'Fältet är märkt som fel, men inte med text.',
						en: found
							? `The error “${found}” does not say how to mend it.`
							: 'The field is marked as wrong, but not in text.',
					},
				];
			});
	},
});
