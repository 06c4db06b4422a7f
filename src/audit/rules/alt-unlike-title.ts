import { all, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'alt-unlike-title',
	wcag: ['1.1.1'],
	severity: 'error',
	title: 'En bilds alt och title ska inte säga olika saker',
	why: 'Den som ser får en text och den som lyssnar en annan.',
	fix: 'Ta bort title. Behövs mer text, skriv den under bilden så att alla ser den.',
	en: {
		title: 'alt and title of an image do not differ',
		why: 'Who sees gets one text and who listens another.',
		fix: 'Remove title. If more text is needed, write it below the image where all can see it.',
	},
	check(document) {
		return all(document, 'img[alt][title]')
			.filter((image) => {
				const title = squeeze(image.getAttribute('title')).toLowerCase();
				return title !== '' && title !== squeeze(image.getAttribute('alt')).toLowerCase();
			})
			.map((element) => ({
				element,
				message: `Bilden har alt ”${element.getAttribute('alt') ?? ''}” men title ”${element.getAttribute('title') ?? ''}”.`,
				en: `The image has alt “${element.getAttribute('alt') ?? ''}” but title “${element.getAttribute('title') ?? ''}”.`,
			}));
	},
});
