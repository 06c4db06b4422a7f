import { both, defineRule, inSentences } from '../rule.ts';
import { wordsInTerms } from '../hard-words.ts';
import { splitCompound } from '../words/compound.ts';
import { lexicon } from '../words/lexicon.ts';

export default defineRule({
	id: 'long-word',
	group: 'words',
	langs: both,
	levels: { easy: 'warning', summary: 'advice' },
	limits: { easy: [14, 20], summary: [20, 30] },
	source: 'LL, MTM, LL-förlaget; 8 Sidor has 3 words of 16 letters in 100 sentences',
	why: {
		sv: 'Långa ord tar lång tid att läsa, och de bryts fel på smala skärmar.',
		en: 'Long words take long to read, and break badly on narrow screens.',
	},
	check: (text, { glossary }, [warn = 14, error = 20]) =>
		inSentences(text, (sentence, block) => {
			const long = sentence.words.filter(
				({ kind, text: word }) => kind === 'word' && word.length >= warn && !word.includes('-'),
			);
			if (long.length === 0) return [];
			const known = wordsInTerms(sentence, glossary);
			return long.flatMap(({ text: word, lower, start }) => {
				if (known.has(start) || lexicon(text.lang).has(lower)) return [];
				const parts = text.lang === 'sv' ? splitCompound(lower) : undefined;
				const divided = parts ? `${parts.join('-')}` : undefined;
				return [
					{
						block,
						start,
						level: word.length >= error ? ('error' as const) : ('warning' as const),
						what: {
							sv: `”${word}” har ${String(word.length)} bokstäver.`,
							en: `“${word}” has ${String(word.length)} letters.`,
						},
						suggestion: {
							sv: divided
								? `Skriv om det med flera ord, eller med bindestreck: ${divided}.`
								: 'Skriv om det med flera kortare ord.',
							en: 'Write it with several shorter words.',
						},
					},
				];
			});
		}),
});
