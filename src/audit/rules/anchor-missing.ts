import { all, isHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'anchor-missing',
	wcag: [],
	severity: 'error',
	title: 'En länk på sidan ska leda till något på sidan',
	why: 'Läsaren trycker och inget händer.',
	fix: 'Ge det ställe som menas id, eller ändra länken.',
	en: {
		title: 'A link within the page leads to something on it',
		why: 'The reader presses and nothing happens.',
		fix: 'Give the place that is meant an id, or change the link.',
	},
	check(document) {
		return all(document, 'a[href^="#"]')
			.filter((link) => {
				const href = link.getAttribute('href') ?? '';
				if (href === '#' || href === '#top' || /[=!/]/.test(href) || isHidden(link)) return false;
				let id = href.slice(1);
				try {
					id = decodeURIComponent(id);
				} catch {
					// A stray % is part of the name.
				}
				if (document.getElementById(id) || document.getElementById(href.slice(1))) return false;
				// Scripts may catch the click.
				return (
					![...document.getElementsByName(id)].length &&
					!link.hasAttribute('onclick') &&
					!link.hasAttribute('data-audit-click') &&
					!link.getAttribute('role')
				);
			})
			.map((element) => ({
				element,
				message: `Länken ”${nameOf(element)}” leder till ${element.getAttribute('href') ?? ''}, som inte finns på sidan.`,
				en: `The link “${nameOf(element)}” leads to ${element.getAttribute('href') ?? ''}, which is not on the page.`,
			}));
	},
});
