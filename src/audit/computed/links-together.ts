import { all, isAriaHidden, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'links-together',
	wcag: [],
	severity: 'error',
	title: 'Länkar efter varandra ska gå att skilja åt',
	why: 'Utan tecken eller avstånd emellan ser två länkar ut som en.',
	fix: 'Gör en lista av länkarna, eller sätt tecken eller avstånd mellan dem.',
	en: {
		title: 'Links in a row can be told apart',
		why: 'With no character or space between, two links look like one.',
		fix: 'Make a list of the links, or put characters or space between them.',
	},
	check(document) {
		return all(document, 'a[href] + a[href]').flatMap((element) => {
			const before = element.previousElementSibling;
			if (
				!before ||
				isAriaHidden(element) ||
				isAriaHidden(before) ||
				(before.nextSibling !== element && before.nextSibling?.textContent?.trim())
			)
				return [];
			const [one, two] = [before.getBoundingClientRect(), element.getBoundingClientRect()];
			const style = getComputedStyle(element);
			const isBoxed = [style, getComputedStyle(before)].some(
				({
					borderTopWidth,
					borderLeftWidth,
					borderRightWidth,
					backgroundColor,
					paddingLeft,
					display,
				}) =>
					parseFloat(borderTopWidth) > 0 ||
					parseFloat(borderLeftWidth) > 0 ||
					parseFloat(borderRightWidth) > 0 ||
					backgroundColor !== 'rgba(0, 0, 0, 0)' ||
					parseFloat(paddingLeft) >= 4 ||
					!display.startsWith('inline'),
			);
			const isSameLine = Math.abs(one.bottom - two.bottom) < one.height / 2;
			const gap = Math.max(two.left - one.right, one.left - two.right);
			// A flex or grid row keeps its links apart by itself; one space does not.
			if (
				isBoxed ||
				!isSameLine ||
				gap > parseFloat(style.fontSize) * 0.45 ||
				element.querySelector('img,svg') ||
				before.querySelector('img,svg')
			)
				return [];
			return [
				{
					element,
					message: `Länkarna ”${nameOf(before)}” och ”${nameOf(element)}” står efter varandra utan något emellan.`,
					en: `The links “${nameOf(before)}” and “${nameOf(element)}” stand in a row with nothing between.`,
				},
			];
		});
	},
});
