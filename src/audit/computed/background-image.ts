import { all, isAriaHidden, nameOf, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'background-image',
	wcag: ['1.1.1'],
	severity: 'error',
	title: 'En bild som säger något ska inte vara en bakgrund',
	why: 'En bakgrundsbild kan inte ha någon text, och den försvinner vid hög kontrast.',
	fix: 'Använd <img alt="…">. Är bilden bara utsmyckning: lägg aria-hidden="true" på elementet.',
	en: {
		title: 'An image that tells something is not a background',
		why: 'A background image can have no text, and vanishes in high contrast.',
		fix: 'Use <img alt="…">. If the image is decoration only: put aria-hidden="true" on the element.',
	},
	check(document) {
		const view = document.defaultView;
		if (!view) return [];
		return all(document, 'body *').flatMap((element) => {
			if (
				element.childElementCount > 0 ||
				squeeze(element.textContent) ||
				/^(IMG|INPUT|SVG|HR|VIDEO|IFRAME|CANVAS|OBJECT|I)$/i.test(element.tagName)
			)
				return [];
			const style = view.getComputedStyle(element);
			if (
				!/url\(/.test(style.backgroundImage) ||
				isAriaHidden(element) ||
				/^(presentation|none)$/.test(element.getAttribute('role') ?? '')
			)
				return [];
			const box = element.getBoundingClientRect();
			const isLarge = box.width >= 16 && box.height >= 16;
			if (
				!isLarge ||
				nameOf(element) ||
				element.closest('a,button,[role=img]') ||
				/repeat-x|repeat-y/.test(style.backgroundRepeat)
			)
				return [];
			return [
				{
					element,
					level:
						box.width * box.height >= 2500 && box.width < 1200
							? ('error' as const)
							: ('warn' as const),
					message: 'En tom ruta visar en bakgrundsbild utan text. Säger bilden något?',
					en: 'An empty box shows a background image without text. Does the image tell something?',
				},
			];
		});
	},
});
