import { all, isHidden, langOf, squeeze, textOf, wordsOf } from '../dom.ts';
import { defineRule, type Level, type RuleFinding } from '../rule.ts';

/** Läsbarhetsindex: words a sentence, plus the share of words over six letters. */
export function toLix(text: string): number {
	const words = wordsOf(text);
	const sentences = Math.max(
		1,
		text.split(/[.!?:]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part)).length,
	);
	return words.length === 0
		? 0
		: words.length / sentences +
				(100 * words.filter((word) => word.length > 6).length) / words.length;
}

export default defineRule({
	id: 'reading-level',
	wcag: ['3.1.5'],
	severity: 'warn',
	title: 'Texten ska gå att läsa',
	why: 'Långa meningar och långa ord stänger ute många läsare.',
	fix: 'Är texten för svår för sina läsare? Dela meningarna och byt ut långa ord.',
	en: {
		title: 'The text can be read',
		why: 'Long sentences and long words shut out many readers.',
		fix: 'Is the text too hard for its readers? Split sentences and replace long words.',
	},
	check(document) {
		const root = document.querySelector('main') ?? document.body;
		if (!root) return [];
		const parts = all(root, 'p')
			.filter(
				(element) =>
					!isHidden(element) &&
					!element.closest('nav,footer') &&
					['sv', 'en', 'da', 'no', 'nb', 'de', ''].includes(langOf(element)),
			)
			.map((element) => ({
				element,
				text: squeeze(textOf(element)).replace(/([^.!?])$/, '$1.'),
			}));
		const whole = measure(parts.map(({ text }) => text).join(' '));
		if (whole.lix > 55 && (whole.words >= 100 || (whole.words >= 40 && whole.lix > 65)))
			return [toFinding(root, whole.lix, whole.lix > 65 ? 'error' : 'warn')];
		// A hard passage in an easy text is lost in the mean.
		return parts
			.map(({ element, text }) => ({ element, ...measure(text) }))
			.filter(({ words, lix }) => words >= 40 && lix > 75)
			.map(({ element, lix }) => toFinding(element, lix, 'error'));
	},
});

const measure = (text: string) => ({
	words: wordsOf(text).length,
	lix: Math.round(toLix(text)),
});

const toFinding = (element: Element, lix: number, level: Level): RuleFinding => ({
	element,
	level,
	message: `Texten är mycket svår (LIX ${String(lix)}; över 50 är svårt, under 40 lagom).`,
	en: `The text is very hard (LIX ${String(lix)}; above 50 is hard, below 40 is fair).`,
});
