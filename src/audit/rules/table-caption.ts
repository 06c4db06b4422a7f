import { all, isAriaHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'table-caption',
	wcag: ['1.3.1'],
	severity: 'warn',
	title: 'Tabeller ska ha en rubrik',
	why: 'Den som går från tabell till tabell hör vad den handlar om.',
	fix: 'Behöver tabellen en rubrik för att förstås? Lägg till <caption>.',
	en: {
		title: 'Tables have a caption',
		why: 'Who goes from table to table hears what it is about.',
		fix: 'Does the table need a caption to be understood? Add <caption>.',
	},
	check(document) {
		const tables = all(document, 'table').filter(
			(table) => table.querySelector('th') && !isAriaHidden(table),
		);
		return tables
			.filter(
				(table) =>
					!table.querySelector('caption') &&
					!table.hasAttribute('aria-label') &&
					!table.hasAttribute('aria-labelledby') &&
					!table.closest('figure'),
			)
			.filter(
				(table) =>
					!/^H\d$/.test(
						(table.previousElementSibling ?? table.parentElement?.previousElementSibling)
							?.tagName ?? '',
					),
			)
			.filter((table) => nameOf(table).length >= 0)
			.map((element) => ({
				element,
				message: 'Tabellen har ingen rubrik (caption).',
				en: 'The table has no caption.',
			}));
	},
});
