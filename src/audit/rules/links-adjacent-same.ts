import { all, isAriaHidden, nameOf, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'links-adjacent-same',
	wcag: [],
	severity: 'error',
	title: 'Länkar bredvid varandra till samma ställe ska vara en länk',
	why: 'Den som lyssnar eller går med Tab möter samma länk två gånger.',
	fix: 'Lägg bild och text i samma länk, och ge bilden alt="".',
	en: {
		title: 'Links beside each other to the same place are one link',
		why: 'Who listens or uses Tab meets the same link twice.',
		fix: 'Put image and text into the same link, and give the image alt="".',
	},
	check(document) {
		const links = all(document, 'a[href]').filter(
			(link) => !isAriaHidden(link) && link.getAttribute('tabindex') !== '-1',
		);
		return links.flatMap((element, place) => {
			const next = links[place + 1];
			if (!next || element.getAttribute('href') !== next.getAttribute('href')) return [];
			if ((element.getAttribute('href') ?? '').trim() === '#' || !isBeside(element, next))
				return [];
			return [
				{
					element: next,
					message: `Länkarna ”${nameOf(element)}” och ”${nameOf(next)}” står bredvid varandra och leder till samma ställe.`,
					en: `The links “${nameOf(element)}” and “${nameOf(next)}” stand side by side and lead to the same place.`,
				},
			];
		});
	},
});

function isBeside(one: Element, two: Element): boolean {
	const range = one.ownerDocument.createRange();
	range.setStartAfter(one);
	range.setEndBefore(two);
	const between = range.cloneContents();
	return (
		squeeze(between.textContent) === '' && !between.querySelector('img,svg,input,button,select,a')
	);
}
