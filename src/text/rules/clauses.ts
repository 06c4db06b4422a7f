import { subordinators } from '../function-words.ts';
import { findForm } from '../words/lexicon.ts';
import { both, defineRule, inSentences } from '../rule.ts';

const inserted = {
	sv: /, (?:som|vilket|vilka|där)\b[^,]{3,80},/,
	en: /, (?:which|who|whose|where)\b[^,]{3,80},/,
};
// "så att" and "för att" are how easy texts give a reason; "that" and "what" tie as "att" and "vad" do.
const light = new Set([
	'vad',
	'var',
	'hur',
	'varför',
	'what',
	'where',
	'how',
	'why',
	'before',
	'after',
	'as',
	'since',
	'vilken',
]);

/** Infinitives that are other words as well: "få" is few too. */
const shortVerbs = new Set([
	'få',
	'se',
	'ge',
	'ha',
	'må',
	'bo',
	'be',
	'tro',
	'gå',
	'stå',
	'ta',
	'bli',
]);

/** "att läsa" begins no clause; "att hon läser" does. */
function isInfinitive(word = ''): boolean {
	const form = findForm(word, 'sv');
	return shortVerbs.has(word) || (form?.class === 'verb' && form.lemma === word);
}

export default defineRule({
	id: 'clauses',
	group: 'sentences',
	langs: both,
	levels: { easy: 'warning', summary: 'advice' },
	limits: { easy: [3], summary: [4] },
	source: 'FUB, LL-förlaget, MTM',
	why: {
		sv: 'Bisatser i bisatser gör att läsaren måste hålla flera tankar i minnet.',
		en: 'Clauses within clauses make the reader hold several thoughts in mind.',
	},
	check: (text, _context, [limit = 3]) =>
		inSentences(text, (sentence, block) => {
			const inside = sentence.text.includes(',') ? inserted[text.lang].exec(sentence.text) : null;
			const heads = sentence.words.filter(
				({ lower }, index) =>
					index > 0 &&
					subordinators[text.lang].has(lower) &&
					!light.has(lower) &&
					!(lower === 'att' && isInfinitive(sentence.words[index + 1]?.lower)),
			);
			if (!inside && heads.length < limit) return [];
			return [
				{
					block,
					start: inside
						? sentence.start + inside.index
						: (heads[limit - 1]?.start ?? sentence.start),
					what: inside
						? {
								sv: `Bisatsen ”${inside[0].slice(2, -1)}” står mitt i meningen.`,
								en: `The clause “${inside[0].slice(2, -1)}” stands in the middle of the sentence.`,
							}
						: {
								sv: `Meningen har ${String(heads.length)} bisatser.`,
								en: `The sentence has ${String(heads.length)} subordinate clauses.`,
							},
					suggestion: {
						sv: 'Säg huvudsaken först. Skriv det andra i en ny mening efter.',
						en: 'Say the main thing first. Write the rest in a new sentence after it.',
					},
				},
			];
		}),
});
