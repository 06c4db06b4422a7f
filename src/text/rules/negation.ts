import { both, defineRule, inSentences } from '../rule.ts';

const negations = {
	sv: /\b(?:inte|ej|aldrig|ingen|inget|inga|varken|utan att)\b/gi,
	// "No, not yet." is one answer.
	en: /\b(?:not|never|no(?!,)|none|neither|nor|without)\b|n[’']t\b/gi,
};

export default defineRule({
	id: 'negation',
	group: 'sentences',
	langs: both,
	levels: { easy: 'warning' },
	limits: { easy: [2] },
	source: 'FUB, LL; 8 Sidor has two negations in 0.2 sentences of 100, one in 9.5',
	why: {
		sv: 'Två nekande ord i en mening tar ut varandra, och det är lätt att läsa fel.',
		en: 'Two negative words in a sentence cancel each other out and are easily misread.',
	},
	check: (text, _context, [limit = 2]) =>
		inSentences(text, (sentence, block) => {
			const found = Array.from(sentence.text.matchAll(negations[text.lang]));
			const second = found[limit - 1];
			if (!second) return [];
			return [
				{
					block,
					start: sentence.start + second.index,
					what: {
						sv: `Meningen nekar ${String(found.length)} gånger: ${found.map(([word]) => word).join(', ')}.`,
						en: `The sentence has ${String(found.length)} negatives: ${found.map(([word]) => word).join(', ')}.`,
					},
					suggestion: {
						sv: 'Säg vad som gäller, i stället för vad som inte gäller.',
						en: 'Say what is, instead of what is not.',
					},
				},
			];
		}),
});
