import { findUnexplained } from '../hard-words.ts';
import { both, defineRule } from '../rule.ts';
import { splitCompound } from '../words/compound.ts';

export default defineRule({
	id: 'hard-word',
	group: 'words',
	langs: both,
	levels: { easy: 'warning' },
	source: 'MTM, Inclusion Europe, WCAG 3.1.3',
	why: {
		sv: 'Ett enda okänt ord kan göra att läsaren inte förstår resten.',
		en: 'One unknown word can keep the reader from understanding the rest.',
	},
	check: (text, context) =>
		findUnexplained(text, context).map(({ block, word, isHard }) => {
			const parts = text.lang === 'sv' ? splitCompound(word.lower) : undefined;
			return {
				block,
				start: word.start,
				level: isHard || context.isOurs ? 'error' : 'warning',
				what: {
					sv: `”${word.text}” är inget vardagsord. Det står inte i ordlistan och förklaras inte här.`,
					en: `“${word.text}” is no everyday word. It is not in the glossary and not explained here.`,
				},
				suggestion: {
					sv: parts
						? `Det är satt ihop av ${parts.join(' + ')}. Skriv om det med kortare ord, eller förklara det i nästa mening.`
						: 'Byt det mot ett vanligare ord, förklara det i nästa mening, eller lägg det i content/ordlista/.',
					en: 'Use a more common word, explain it in the next sentence, or add it to content/ordlista/.',
				},
			};
		}),
});
