import { all, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'link-to-nowhere',
	wcag: [],
	severity: 'error',
	title: 'Länkar ska leda någonstans',
	why: 'En länk som bara kör ett skript hörs som en länk men leder inte vidare. Den går inte att öppna i en ny flik och fungerar inte utan JavaScript.',
	fix: 'Ge länken en adress, eller gör den till en knapp: <button type="button">.',
	en: {
		title: 'Links lead somewhere',
		why: 'A link that only runs a script sounds like a link but leads nowhere. It cannot be opened in a new tab and does not work without JavaScript.',
		fix: 'Give the link an address, or make it a button: <button type="button">.',
	},
	check(document) {
		return all(document, 'a[href]')
			.filter((link) => {
				const href = (link.getAttribute('href') ?? '').trim();
				if (/^javascript:/i.test(href)) return true;
				// "#" alone is the top of the page: a true place when the text says so.
				return href === '#' && !/\b(top|topp|toppen|upp|up|start|början)\b/i.test(nameOf(link));
			})
			.map((element) => ({
				element,
				message: `Länken ”${nameOf(element)}” har adressen ”${element.getAttribute('href') ?? ''}” och leder ingenstans.`,
				en: `The link “${nameOf(element)}” has the address “${element.getAttribute('href') ?? ''}” and leads nowhere.`,
			}));
	},
});
