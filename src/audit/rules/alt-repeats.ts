import { all, isAriaHidden, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'alt-repeats',
	wcag: ['1.1.1'],
	severity: 'error',
	title: 'En bilds text ska inte upprepa texten bredvid',
	why: 'Den som lyssnar hör samma sak två gånger.',
	fix: 'Står allt redan i texten: alt="". Annars: skriv i alt det som texten inte säger.',
	en: {
		title: 'The text of an image does not repeat the text beside it',
		why: 'Who listens hears the same thing twice.',
		fix: 'If the text says it all: alt="". Else write in alt what the text does not say.',
	},
	check(document) {
		return all(document, 'img[alt]')
			.filter((image) => !isAriaHidden(image))
			.filter((image) => {
				const alt = squeeze(image.getAttribute('alt')).toLowerCase().replace(/[.:]$/, '');
				if (alt === '') return false;
				return beside(image).some(
					(text) => squeeze(text).toLowerCase().replace(/[.:]$/, '') === alt,
				);
			})
			.map((element) => ({
				element,
				message: `Bildens text ”${element.getAttribute('alt') ?? ''}” står redan bredvid bilden.`,
				en: `The text of the image, “${element.getAttribute('alt') ?? ''}”, already stands beside it.`,
			}));
	},
});

function beside(image: Element): string[] {
	const caption = image.closest('figure')?.querySelector('figcaption')?.textContent;
	const holder = image.closest('a,button,figure,picture') ?? image;
	const around = holder === image ? [] : [holder.textContent ?? ''];
	const near = [
		image.nextSibling,
		image.previousSibling,
		holder.nextElementSibling,
		holder.previousElementSibling,
	]
		.filter((node) => !(node as Element | null)?.querySelector?.('img'))
		.map((node) => (node && !/^H\d$/.test(node.nodeName) ? (node.textContent ?? '') : ''));
	return [...(caption ? [caption] : []), ...around, ...near];
}
