import { all, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'link-to-image',
	wcag: ['1.1.1'],
	severity: 'error',
	title: 'Länkar ska inte leda till en ensam bild',
	why: 'En bildfil har ingen textbeskrivning. Den som inte ser kommer till en tom sida.',
	fix: 'Visa bilden på en sida med beskrivning, eller skriv i länken att det är en bild och vad den visar.',
	en: {
		title: 'Links do not lead to an image alone',
		why: 'An image file has no text alternative. Who cannot see comes to an empty page.',
		fix: 'Show the image on a page with a description, or say in the link that it is an image and of what.',
	},
	check(document) {
		return all(document, 'a[href]')
			.filter((link) =>
				/\.(jpe?g|png|gif|webp|avif|bmp|tiff?)([?#].*)?$/i.test(link.getAttribute('href') ?? ''),
			)
			.filter(
				(link) =>
					!/\b(bild\w*|foto\w*|image|picture|photo\w*|jpe?g|png|gif|diagram\w*|karta\w*|map|larger|större)\b/i.test(
						nameOf(link),
					),
			)
			.map((element) => ({
				element,
				message: `Länken ”${nameOf(element)}” leder till en bildfil, som inte kan ha någon textbeskrivning.`,
				en: `The link “${nameOf(element)}” leads to an image file, which can hold no text alternative.`,
			}));
	},
});
