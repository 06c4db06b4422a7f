import { both, defineRule, inSentences } from '../rule.ts';

export default defineRule({
	id: 'sentence-length',
	group: 'sentences',
	langs: both,
	levels: { easy: 'warning', summary: 'warning', full: 'warning' },
	limits: { easy: [15, 20], summary: [20, 30], full: [30, 99] },
	source: 'gov.uk, Inclusion Europe; 8 Sidor has 1.9 sentences in 100 over 20 words',
	why: {
		sv: 'I en lång mening hinner läsaren glömma hur den började.',
		en: 'In a long sentence the reader forgets how it began.',
	},
	check: (text, _context, [warn = 15, error = 20]) =>
		inSentences(text, (sentence, block) => {
			const count = sentence.words.length;
			if (count <= warn) return [];
			return [
				{
					block,
					start: sentence.start,
					level: count > error ? 'error' : 'warning',
					what: {
						sv: `Meningen har ${String(count)} ord. Gränsen är ${String(count > error ? error : warn)}.`,
						en: `The sentence has ${String(count)} words. The limit is ${String(count > error ? error : warn)}.`,
					},
					suggestion: {
						sv: 'Dela den i två. Behåll orden som binder ihop dem: men, därför, sedan.',
						en: 'Make it two. Keep the words that tie them together: but, so, then.',
					},
				},
			];
		}),
});
