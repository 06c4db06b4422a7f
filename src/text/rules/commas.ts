import { both, defineRule, inSentences } from '../rule.ts';

export default defineRule({
	id: 'commas',
	group: 'sentences',
	langs: both,
	levels: { easy: 'warning', summary: 'warning' },
	limits: { easy: [2, 3], summary: [4, 9] },
	source: 'gov.uk, COGA',
	why: {
		sv: 'Många kommatecken betyder att meningen säger flera saker på en gång.',
		en: 'Many commas mean that the sentence says several things at once.',
	},
	check: (text, _context, [warn = 2, error = 3]) =>
		inSentences(text, (sentence, block) => {
			const commas = Array.from(sentence.text.matchAll(/,(?!\d)/g));
			if (commas.length < warn) return [];
			return [
				{
					block,
					start: sentence.start + (commas[warn - 1]?.index ?? 0),
					level: commas.length >= error ? 'error' : 'warning',
					what: {
						sv: `Meningen har ${String(commas.length)} kommatecken.`,
						en: `The sentence has ${String(commas.length)} commas.`,
					},
					suggestion: {
						sv: 'Skriv en sak i varje mening. Räknar du upp saker, gör en punktlista.',
						en: 'Write one thing in each sentence. If you list things, use bullet points.',
					},
				},
			];
		}),
});
