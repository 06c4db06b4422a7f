import { all, isAriaHidden, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'alt-long',
	wcag: [],
	severity: 'warn',
	title: 'En bilds text ska vara kort',
	why: 'En alt-text går inte att stanna i eller läsa ord för ord.',
	fix: 'Behövs mer än 200 tecken? Skriv texten på sidan i stället, där alla kan läsa den.',
	en: {
		title: 'The text of an image is short',
		why: 'Nobody can pause in an alt text or read it word by word.',
		fix: 'Are more than 200 characters needed? Write the text on the page instead, where all can read it.',
	},
	check(document) {
		return all(document, 'img[alt]')
			.filter((image) => !isAriaHidden(image) && squeeze(image.getAttribute('alt')).length > 200)
			.map((element) => ({
				element,
				message: `Bildens text är ${String(squeeze(element.getAttribute('alt')).length)} tecken lång.`,
				en: `The text of the image is ${String(squeeze(element.getAttribute('alt')).length)} characters long.`,
			}));
	},
});
