import { all, isAriaHidden } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'table-layout',
	wcag: ['1.3.1', '1.3.2'],
	severity: 'error',
	title: 'Tabeller ska inte bestämma sidans utseende',
	why: 'En skärmläsare säger rader och kolumner som inte betyder något, och texten kan komma i fel ordning.',
	fix: 'Lägg ut sidan med stilmall.',
	en: {
		title: 'Tables do not lay out the page',
		why: 'A screen reader says rows and columns that mean nothing, and the text may come in the wrong order.',
		fix: 'Lay out the page with a style sheet.',
	},
	check(document) {
		return all(document, 'table')
			.filter(
				(table) =>
					!isAriaHidden(table) && !/^(presentation|none)$/.test(table.getAttribute('role') ?? ''),
			)
			.filter((table) => {
				const own = (selector: string) =>
					all(table, selector).filter((node) => node.closest('table') === table);
				if (own('th,caption,thead').length > 0) return false;
				return (
					all(table, 'table').length > 0 || own('nav,main,header,footer,h1,form,aside').length > 0
				);
			})
			.map((element) => ({
				element,
				message: 'En tabell bestämmer sidans utseende.',
				en: 'A table lays out the page.',
			}));
	},
});
