import { all, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'empty-paragraph',
	wcag: [],
	severity: 'error',
	title: 'Avstånd ska inte göras med tomma stycken',
	why: 'En del skärmläsare säger ”tom” för varje tomt stycke, och avståndet följer inte läsarens inställningar.',
	fix: 'Ta bort det tomma stycket och gör avståndet i stilmallen.',
	en: {
		title: 'Space is not made of empty paragraphs',
		why: 'Some screen readers say “blank” for each, and the space does not follow the reader’s settings.',
		fix: 'Remove the empty paragraph and make the space in the style sheet.',
	},
	check(document) {
		const empty = all(document, 'p').filter(
			(element) =>
				squeeze(element.textContent) === '' &&
				Array.from(element.children).every(({ tagName }) =>
					/^(BR|SPAN|B|I|EM|STRONG)$/.test(tagName),
				) &&
				// Filled by a script later.
				!element.id &&
				!Array.from(element.attributes).some(({ name }) =>
					/^(aria-|role|data-|hidden|x-|v-|:|class)/.test(name),
				),
		);
		const breaks = all(document, 'br + br + br').filter(
			({ nextElementSibling }) => nextElementSibling?.tagName !== 'BR',
		);
		return [...empty, ...breaks].map((element) => ({
			element,
			message: 'Ett tomt stycke, eller flera radbrytningar efter varandra, gör ett avstånd.',
			en: 'An empty paragraph, or several line breaks in a row, makes space.',
		}));
	},
});
