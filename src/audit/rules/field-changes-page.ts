import { all, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const moves =
	/location\b|\.submit\s*\(|window\.open|navigate\s*\(|\.click\s*\(|history\.(go|back|forward)|requestSubmit/;

export default defineRule({
	id: 'field-changes-page',
	wcag: ['3.2.2'],
	severity: 'error',
	title: 'Ett val ska inte byta sida av sig självt',
	why: 'Den som går genom valen med piltangenterna kastas iväg vid det första.',
	fix: 'Lägg en knapp efter valet, som läsaren trycker på när hen är klar.',
	en: {
		title: 'A choice does not change the page by itself',
		why: 'Who goes through the choices with the arrow keys is thrown away at the first.',
		fix: 'Put a button after the choice for the reader to press when ready.',
	},
	check(document) {
		const change = all(
			document,
			'select[onchange],select[oninput],input[onchange],input[oninput],input[type=radio][onclick],input[type=checkbox][onclick],option[onclick],textarea[oninput]',
		).filter((element) =>
			['onchange', 'oninput', 'onclick'].some((name) =>
				moves.test(element.getAttribute(name) ?? ''),
			),
		);
		const focus = all(document, '[onfocus],[onblur]').filter((element) =>
			['onfocus', 'onblur'].some((name) =>
				/location\b|\.submit\s*\(|window\.open|alert\s*\(|this\.blur|\.blur\s*\(/.test(
					element.getAttribute(name) ?? '',
				),
			),
		);
		return [
			...change.map((element) => ({
				element,
				message: `”${nameOf(element)}” byter sida så fort läsaren väljer.`,
				en: `“${nameOf(element)}” changes the page as soon as the reader chooses.`,
			})),
			...focus.map((element) => ({
				element,
				wcag: ['3.2.1'],
				message: `”${nameOf(element)}” gör något så fort den får fokus.`,
				en: `“${nameOf(element)}” does something as soon as it gets focus.`,
			})),
		];
	},
});
