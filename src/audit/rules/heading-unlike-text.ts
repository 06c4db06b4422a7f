import { all, isAriaHidden, nameOf, squeeze, textOf, wordsOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const vague =
	/^(rubrik( \d)?|heading( \d)?|underrubrik|sub ?heading|title|titel|section( \d)?|avsnitt( \d)?|lorem ipsum.*|text|content|innehåll här|untitled|new section|header|h[1-6])$/i;

export default defineRule({
	id: 'heading-unlike-text',
	wcag: ['2.4.6'],
	severity: 'error',
	title: 'Rubriker ska säga vad som står under dem',
	why: 'Många läser bara rubrikerna för att hitta rätt.',
	fix: 'Skriv en rubrik som säger vad stycket handlar om.',
	en: {
		title: 'Headings say what stands below them',
		why: 'Many read only the headings to find their way.',
		fix: 'Write a heading that says what the text is about.',
	},
	check(document) {
		return all(document, 'h1,h2,h3,h4,h5,h6,[role=heading]')
			.filter((heading) => !isAriaHidden(heading))
			.map((element) => ({ element, text: nameOf(element) || squeeze(textOf(element)) }))
			.filter(({ text }) => vague.test(text))
			.map(({ element, text }) => ({
				element,
				message: `Rubriken ”${text}” säger inte vad som står under den.`,
				en: `The heading “${text}” does not say what stands below it.`,
			}))
			.filter(({ element }) => wordsOf(element.textContent).length < 5);
	},
});
