import { all, isHidden, nameOf, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

const warning =
	/(ny|nytt|annan|annat|separat)\s+(flik|fönster)|new\s+(tab|window|browser)|another (tab|window)|opens in (a )?new|external|extern(al)?\b/i;

export default defineRule({
	id: 'new-window',
	wcag: ['3.2.5'],
	severity: 'error',
	title: 'Länkar som öppnar ett nytt fönster ska säga det',
	why: 'Den som inte ser att ett nytt fönster öppnats hittar inte tillbaka: bakåtknappen slutar fungera.',
	fix: 'Ta bort target="_blank", eller skriv ”(öppnas i ny flik)” i länkens text.',
	en: {
		title: 'Links that open a new window say so',
		why: 'Who does not see that a new window opened cannot find the way back: the back button stops working.',
		fix: 'Remove target="_blank", or write “(opens in a new tab)” in the text of the link.',
	},
	check(document) {
		return all(document, 'a[href][target],area[href][target],form[target]')
			.filter(
				(link) =>
					!/^_?(self|top|parent)$/i.test(link.getAttribute('target') ?? '') && !isHidden(link),
			)
			.filter((link) => link.getAttribute('target') !== '' && !warning.test(said(link)))
			.map((element) => ({
				element,
				message: `Länken ”${nameOf(element)}” öppnar ett nytt fönster utan att säga det.`,
				en: `The link “${nameOf(element)}” opens a new window without saying so.`,
			}));
	},
});

function said(link: Element): string {
	const ids = (link.getAttribute('aria-describedby') ?? '').split(/\s+/);
	const described = ids.map((id) => link.ownerDocument.getElementById(id)?.textContent ?? '');
	const alts = all(link, 'img[alt],svg[aria-label]').map(
		(image) => image.getAttribute('alt') ?? image.getAttribute('aria-label'),
	);
	return squeeze(
		[nameOf(link), link.textContent, link.getAttribute('title'), ...alts, ...described].join(' '),
	);
}
