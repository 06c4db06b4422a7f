import { all, isHidden, squeeze, labelsOf, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';
import { fields } from './field-placeholder.ts';

export default defineRule({
	id: 'field-required',
	wcag: ['3.3.2', '1.3.1'],
	severity: 'error',
	title: 'Fält som måste fyllas i ska säga det, för ögat och i koden',
	why: 'Den som inte ser stjärnan, eller bara ser fältet, vet inte att det måste fyllas i.',
	fix: 'Skriv ”(måste fyllas i)” i etiketten och required på fältet. En stjärna behöver en förklaring.',
	en: {
		title: 'Fields that must be filled in say so, to the eye and in the code',
		why: 'Who does not see the asterisk, or sees only the field, cannot know that it must be filled in.',
		fix: 'Write “(required)” in the label and required on the field. An asterisk needs an explanation.',
	},
	check(document) {
		const text = squeeze(document.body?.textContent);
		const isExplained =
			/\*[^.]{0,40}(obligatorisk|måste|krävs|required|mandatory|must)|(obligatorisk|måste|krävs|required|mandatory)[^.]{0,60}\*|(asterisk|stjärna)/i.test(
				text,
			);
		return all(document, fields)
			.filter((field) => !isHidden(field) && !field.hasAttribute('disabled'))
			.flatMap((field) => {
				const label = labelsOf(field)
					.map((node) => squeeze(textOf(node)))
					.join(' ');
				const isStarred = /\*\s*:?$|^\*/.test(label);
				const isCoded =
					field.hasAttribute('required') || field.getAttribute('aria-required') === 'true';
				if (isStarred && (!isCoded || !isExplained))
					return [
						{
							element: field,
							level: isCoded ? ('warn' as const) : ('error' as const),
							message: isCoded
								? `Stjärnan vid ”${label}” förklaras inte.`
								: `”${label}” har en stjärna, men koden säger inte att fältet måste fyllas i.`,
							en: isCoded
								? `The asterisk at “${label}” is not explained.`
								: `“${label}” has an asterisk, but the code does not say that the field is required.`,
						},
					];
				const isSaid = /obligatorisk|måste|krävs|required|mandatory|\*/i.test(
					`${label} ${field.closest('fieldset')?.querySelector('legend')?.textContent ?? ''}`,
				);
				const isOnly = all(field.closest('form') ?? document, fields).length === 1;
				if (
					!isCoded ||
					isSaid ||
					isOnly ||
					field.getAttribute('type') === 'radio' ||
					/(alla fält|all fields|fält utan|valfri|frivillig|optional)/i.test(text)
				)
					return [];
				return [
					{
						element: field,
						level: 'warn' as const,
						message: `Det syns inte att ”${label}” måste fyllas i.`,
						en: `Nothing shows that “${label}” is required.`,
					},
				];
			});
	},
});
