import { all, isAriaHidden, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

const level = (heading: Element) =>
	Number(heading.getAttribute('aria-level') ?? /\d/.exec(heading.tagName)?.[0] ?? 2);

export default defineRule({
	id: 'heading-empty-section',
	wcag: [],
	severity: 'warn',
	title: 'Under en rubrik ska det stå något',
	why: 'Den som går mellan rubriker tror att text saknas.',
	fix: 'Ta bort rubriken, eller skriv det som hör till den. Text som bara ser ut som en rubrik ska inte vara en.',
	en: {
		title: 'Something stands below a heading',
		why: 'Who goes from heading to heading believes text is missing.',
		fix: 'Remove the heading, or write what belongs to it. Text that only looks like a heading should not be one.',
	},
	check(document) {
		const headings = all(document, 'h1,h2,h3,h4,h5,h6').filter((heading) => !isAriaHidden(heading));
		return headings.flatMap((element, place) => {
			const next = headings[place + 1];
			if (!next || level(next) > level(element)) return [];
			const range = document.createRange();
			range.setStartAfter(element);
			range.setEndBefore(next);
			const between = range.cloneContents();
			if (
				squeeze(between.textContent) ||
				between.querySelector('img,svg,video,audio,canvas,iframe,input,hr,object')
			)
				return [];
			return [
				{
					element,
					message: `Under rubriken ”${squeeze(element.textContent)}” står inget före nästa rubrik.`,
					en: `Nothing stands between the heading “${squeeze(element.textContent)}” and the next.`,
				},
			];
		});
	},
});
