import { defineRule, inSentences } from '../rule.ts';
import { wordFacts } from '../words/difficulty.ts';

export default defineRule({
	id: 'passive',
	group: 'words',
	langs: ['sv'],
	levels: { easy: 'warning', summary: 'advice' },
	source: 'gov.uk, FUB, LL; 8 Sidor has 9 in 100 sentences',
	why: {
		sv: 'I passiv form syns inte vem som gör något.',
		en: 'The passive does not show who does something.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) =>
			sentence.words
				.filter(({ kind, lower }) => kind === 'word' && wordFacts(lower, 'sv').isPassive)
				.map(({ text: word, start }) => ({
					block,
					start,
					what: {
						sv: `”${word}” säger inte vem som gör det.`,
						en: `“${word}” does not say who does it.`,
					},
					suggestion: {
						sv: 'Skriv vem: ”kommunen bestämmer”, inte ”det bestäms”.',
						en: 'Write who: “kommunen bestämmer”, not “det bestäms”.',
					},
				})),
		),
});
