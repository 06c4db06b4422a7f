import { all, isAriaHidden, nameOf, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'embed-alternative',
	wcag: ['1.1.1'],
	severity: 'error',
	title: 'Inbäddat innehåll ska ha ett namn eller en text i stället',
	why: 'Den som inte ser, eller vars webbläsare inte kan visa det, får annars inget.',
	fix: 'Ge det title eller aria-label, och skriv en text eller länk i stället inuti elementet.',
	en: {
		title: 'Embedded content has a name or a text instead',
		why: 'Who cannot see, or whose browser cannot show it, gets nothing otherwise.',
		fix: 'Give it title or aria-label, and write a text or a link inside the element instead.',
	},
	check(document) {
		const named = (element: Element) =>
			nameOf(element) !== '' || squeeze(element.getAttribute('title')) !== '';
		return all(document, 'embed,canvas,object,applet')
			.filter(
				(element) =>
					!isAriaHidden(element) &&
					!named(element) &&
					!/^(presentation|none)$/.test(element.getAttribute('role') ?? ''),
			)
			.filter(
				(element) =>
					squeeze(element.textContent) === '' &&
					!element.querySelector('img[alt]:not([alt=""]),a,embed'),
			)
			.map((element) => ({
				element,
				message: `<${element.tagName.toLowerCase()}> har varken namn eller text i stället.`,
				en: `<${element.tagName.toLowerCase()}> has neither a name nor a text instead.`,
			}));
	},
});
