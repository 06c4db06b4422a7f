import { both, defineRule, inSentences, type Hit } from '../rule.ts';
import { sameThings } from '../word-lists.ts';

export default defineRule({
	id: 'same-word',
	group: 'words',
	langs: both,
	levels: { easy: 'warning' },
	source: 'Inclusion Europe, FUB, COGA',
	why: {
		sv: 'Två ord för samma sak läses som två saker.',
		en: 'Two words for the same thing are read as two things.',
	},
	check: (text) => {
		let first: string[] | undefined;
		return inSentences(text, (sentence, block): Hit[] =>
			sentence.words.flatMap(({ lower, text: word, start }) => {
				const group = sameThings[text.lang].find((forms) => forms.includes(lower));
				if (!group || group === (first ??= group)) return [];
				return [
					{
						block,
						start,
						what: {
							sv: `Texten säger både ”${first[0] ?? ''}” och ”${word}”.`,
							en: `The text says both “${first[0] ?? ''}” and “${word}”.`,
						},
						suggestion: {
							sv: `Välj ett ord och håll fast vid det: ${first[0] ?? ''}.`,
							en: `Choose one word and keep to it: ${first[0] ?? ''}.`,
						},
					},
				];
			}),
		);
	},
});
