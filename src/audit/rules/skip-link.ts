import { all, isHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const words = /skip|jump to|hoppa|gå (direkt )?till|till (innehåll|huvud)|main content/i;

export default defineRule({
	id: 'skip-link',
	wcag: ['2.4.1'],
	severity: 'error',
	title: 'Det ska gå att hoppa förbi menyn',
	why: 'Den som går med Tab måste annars gå genom hela menyn på varje sida.',
	fix: 'Lägg en länk till innehållet först på sidan: <a href="#innehall">Hoppa till innehållet</a>.',
	en: {
		title: 'Readers can skip the menu',
		why: 'Who uses Tab must else go through the whole menu on every page.',
		fix: 'Put a link to the content first on the page: <a href="#content">Skip to content</a>.',
	},
	check(document) {
		const links = all(document, 'a[href^="#"]').filter((link) => words.test(nameOf(link)));
		const skip = links.find((link) => !link.closest('main,[role=main]'));
		if (skip) {
			const id = decodeURIComponent((skip.getAttribute('href') ?? '').slice(1));
			const target = id
				? (document.getElementById(id) ??
					document.querySelector(`[name="${id.replace(/["\\]/g, '')}"]`))
				: null;
			if (!target)
				return [
					{
						element: skip,
						message: `Länken ”${nameOf(skip)}” leder inte till något på sidan.`,
						en: `The link “${nameOf(skip)}” leads to nothing on the page.`,
					},
				];
			if (isHidden(skip) || skip.getAttribute('tabindex') === '-1')
				return [
					{
						element: skip,
						message: `Länken ”${nameOf(skip)}” är dold för alla och går inte att nå.`,
						en: `The link “${nameOf(skip)}” is hidden from all and cannot be reached.`,
					},
				];
			return [];
		}
		const main = document.querySelector('main,[role=main]');
		const before = all(document, 'nav a[href],header a[href],[role=navigation] a[href]').filter(
			(link) =>
				!isHidden(link) &&
				!main?.contains(link) &&
				(!main || Boolean(link.compareDocumentPosition(main) & 4)),
		);
		if (before.length < 5) return [];
		return [
			{
				element: before[0],
				level: main ? ('warn' as const) : ('error' as const),
				message: `${String(before.length)} länkar kommer före innehållet, utan en länk att hoppa förbi dem med.`,
				en: `${String(before.length)} links come before the content, without a link to skip them.`,
			},
		];
	},
});
