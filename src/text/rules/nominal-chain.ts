import { both, defineRule, inSentences } from '../rule.ts';
import { wordFacts } from '../words/difficulty.ts';

export default defineRule({
	id: 'nominal-chain',
	group: 'sentences',
	langs: both,
	levels: { easy: 'warning', summary: 'advice', full: 'advice' },
	limits: { easy: [2], summary: [3], full: [4] },
	source: 'vgregion.se, Klarspråk',
	why: {
		sv: 'Ord på -ning, -ande och -het gömmer vem som gör vad.',
		en: 'Words in -tion, -ment and -ness hide who does what.',
	},
	check: (text, _context, [limit = 2]) =>
		inSentences(text, (sentence, block) => {
			const found = sentence.words.filter(
				({ lower, kind }) =>
					kind === 'word' &&
					lower.length >= 9 &&
					wordFacts(lower, text.lang).isNominal &&
					wordFacts(lower, text.lang).rank > 2,
			);
			if (found.length < limit) return [];
			const list = found.map((word) => word.text);
			return [
				{
					block,
					start: found[0]?.start ?? sentence.start,
					what: {
						sv: `Meningen har ${String(list.length)} tunga ord: ${list.join(', ')}.`,
						en: `The sentence has ${String(list.length)} heavy words: ${list.join(', ')}.`,
					},
					suggestion: {
						sv: 'Skriv med verb: ”vi kartlägger behoven”, inte ”genomförande av kartläggning”.',
						en: 'Write with verbs: “we map the needs”, not “implementation of mapping”.',
					},
				},
			];
		}),
});
