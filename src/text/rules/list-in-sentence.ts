import { both, defineRule, inSentences } from '../rule.ts';

const series = {
	sv: /[^\s,]+(?:, [^,.:;]{2,40}){2,},? (?:och|eller|samt) /,
	en: /[^\s,]+(?:, [^,.:;]{2,40}){2,},? (?:and|or) /,
};

export default defineRule({
	id: 'list-in-sentence',
	group: 'sentences',
	langs: both,
	levels: { easy: 'advice', summary: 'advice' },
	source: 'Begriplig text, COGA',
	why: {
		sv: 'Fyra saker eller fler är lättare att läsa var för sig.',
		en: 'Four things or more are easier to read one by one.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) => {
			if (block.kind === 'item' || sentence.text.indexOf(',') === sentence.text.lastIndexOf(','))
				return [];
			const found = series[text.lang].exec(sentence.text);
			if (!found) return [];
			return [
				{
					block,
					start: sentence.start + found.index,
					what: {
						sv: 'Meningen räknar upp fyra saker eller fler.',
						en: 'The sentence lists four things or more.',
					},
					suggestion: { sv: 'Gör en punktlista.', en: 'Make it bullet points.' },
				},
			];
		}),
});
