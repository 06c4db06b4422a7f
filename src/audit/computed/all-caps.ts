import { isHidden, squeeze, textBlocks, wordsOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'all-caps',
	wcag: [],
	severity: 'error',
	title: 'Längre text ska inte stå i versaler',
	why: 'Ord i versaler har alla samma form och är svårare att läsa. En del skärmläsare bokstaverar dem.',
	fix: 'Skriv med små bokstäver, och stor bokstav först.',
	en: {
		title: 'Longer text is not in capitals',
		why: 'Words in capitals all have the same shape and are harder to read. Some screen readers spell them out.',
		fix: 'Write in lower case, with a capital first.',
	},
	check(document) {
		const view = document.defaultView;
		return textBlocks(document)
			.filter((element) => !isHidden(element) && !element.closest('code,pre,kbd,svg,abbr'))
			.filter((element) => {
				const text = squeeze(element.textContent);
				const words = wordsOf(text).filter((word) => /^\p{L}{2,}/u.test(word));
				const isRun = words.length >= 5 && words.join('').length >= 25;
				const isUpper = text === text.toUpperCase() && /\p{Lu}/u.test(text);
				return isRun && (isUpper || view?.getComputedStyle(element).textTransform === 'uppercase');
			})
			.filter(
				(element, _place, found) =>
					!found.some((other) => other !== element && other.contains(element)),
			)
			.map((element) => ({
				element,
				message: `”${squeeze(element.textContent).slice(0, 60)}” står i versaler.`,
				en: `“${squeeze(element.textContent).slice(0, 60)}” is in capitals.`,
			}));
	},
});
