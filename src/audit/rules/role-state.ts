import { all, isHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const required: Record<string, string[]> = {
	checkbox: ['aria-checked'],
	switch: ['aria-checked'],
	radio: ['aria-checked'],
	menuitemcheckbox: ['aria-checked'],
	menuitemradio: ['aria-checked'],
	heading: ['aria-level'],
	slider: ['aria-valuenow'],
	scrollbar: ['aria-valuenow', 'aria-controls'],
	meter: ['aria-valuenow'],
	combobox: ['aria-expanded'],
};

export default defineRule({
	id: 'role-state',
	wcag: ['4.1.2'],
	severity: 'error',
	title: 'En roll ska ha det som hör till den',
	why: 'Skärmläsaren säger ”kryssruta” men inte om den är ikryssad.',
	fix: 'Lägg till attributet, eller använd HTML:s eget element: <input type="checkbox">, <h2>.',
	en: {
		title: 'A role has what belongs to it',
		why: 'The screen reader says “checkbox” but not whether it is checked.',
		fix: 'Add the attribute, or use HTML’s own element: <input type="checkbox">, <h2>.',
	},
	check(document) {
		return all(document, '[role]')
			.filter((element) => !isHidden(element) && element.closest('[aria-hidden=true]') === null)
			.flatMap((element) => {
				const role = (element.getAttribute('role') ?? '').trim().toLowerCase();
				const isNative =
					(role === 'heading' && /^H\d$/.test(element.tagName)) ||
					(element.tagName === 'INPUT' &&
						/^(checkbox|radio|range)$/.test(element.getAttribute('type') ?? '')) ||
					(role === 'combobox' && (element.tagName === 'SELECT' || element.hasAttribute('list'))) ||
					(role === 'meter' && element.tagName === 'METER');
				const isSplitter =
					role === 'separator' && element.matches('[tabindex]:not([tabindex^="-"])');
				const missing = isNative
					? []
					: (isSplitter ? ['aria-valuenow'] : (required[role] ?? [])).filter(
							(name) => !element.getAttribute(name),
						);
				if (missing.length === 0) return [];
				return [
					{
						element,
						message: `”${nameOf(element)}” har rollen ${role} men saknar ${missing.join(' och ')}.`,
						en: `“${nameOf(element)}” has the role ${role} but lacks ${missing.join(' and ')}.`,
					},
				];
			});
	},
});
