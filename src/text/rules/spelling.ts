import { both, defineRule, inSentences } from '../rule.ts';
import { wordFacts } from '../words/difficulty.ts';

export default defineRule({
	id: 'spelling',
	group: 'words',
	langs: both,
	levels: { easy: 'warning', summary: 'warning', full: 'warning' },
	source: 'Hunspell with the dictionaries of the language',
	why: {
		sv: 'Ett felstavat ord går inte att slå upp, och uppläsning säger det fel.',
		en: 'A misspelled word cannot be looked up, and is read aloud wrong.',
	},
	check: (text, { glossary, isSpelled, names, isOurs }) => {
		const seen = new Set<string>();
		return inSentences(text, (sentence, block) =>
			sentence.words.flatMap(({ kind, lower, text: word, start }) => {
				if (kind !== 'word' || word.length < 3 || seen.has(lower)) return [];
				if (
					wordFacts(lower, text.lang).rank < 3 ||
					isSpelled(word) ||
					glossary.forms.has(lower) ||
					names.has(lower.replace(/s$/, ''))
				)
					return [];
				if (
					word.includes('-') &&
					word.split('-').every((part) => part.length < 3 || isSpelled(part))
				)
					return [];
				seen.add(lower);
				return [
					{
						block,
						start,
						...(isOurs && text.kind === 'easy' ? { level: 'error' as const } : {}),
						what: {
							sv: `Ordet ”${word}” finns inte i ordboken.`,
							en: `The word “${word}” is not in the dictionary.`,
						},
						suggestion: {
							sv: 'Rätta stavningen. Är det rätt, lägg ordet i content/ordlista/.',
							en: 'Correct the spelling. If it is right, add the word to content/ordlista/.',
						},
					},
				];
			}),
		);
	},
});
