import { all, nameOf, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'title-repeats',
	wcag: [],
	severity: 'error',
	title: 'title ska inte upprepa texten',
	why: 'En del skärmläsare läser upp samma sak två gånger, och rutan skymmer texten för den som förstorar.',
	fix: 'Ta bort title.',
	en: {
		title: 'title does not repeat the text',
		why: 'Some screen readers say the same thing twice, and the box hides text from who magnifies.',
		fix: 'Remove title.',
	},
	check(document) {
		return all(
			document,
			'a[title],button[title],img[title],h1[title],h2[title],h3[title],li[title],p[title],span[title]',
		)
			.filter((element) => {
				const title = squeeze(element.getAttribute('title')).toLowerCase();
				const text = squeeze(
					element.tagName === 'IMG'
						? element.getAttribute('alt')
						: element.textContent || nameOf(element),
				).toLowerCase();
				return title !== '' && title === text;
			})
			.map((element) => ({
				element,
				message: `title upprepar texten ”${element.getAttribute('title') ?? ''}”.`,
				en: `title repeats the text “${element.getAttribute('title') ?? ''}”.`,
			}));
	},
});
