import { defineRule, inSentences } from '../rule.ts';

export default defineRule({
	id: 'tone',
	group: 'words',
	langs: ['sv'],
	levels: { easy: 'advice', summary: 'advice' },
	source: 'Inclusion Europe, LL-förlaget',
	why: {
		sv: '”Man” kan vara vem som helst. Läsaren ska se vem som menas.',
		en: '“Man” can be anyone. The reader should see who is meant.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) =>
			sentence.words
				.filter(
					({ lower }, index) =>
						lower === 'man' &&
						!/^(?:en|varje|ingen|ung|gammal|äldre|vuxen|okänd)$/.test(
							sentence.words[index - 1]?.lower ?? '',
						),
				)
				.map(({ start }) => ({
					block,
					start,
					what: { sv: 'Meningen säger ”man”.', en: 'The sentence says “man”.' },
					suggestion: { sv: 'Skriv du, vi eller vem det är.', en: 'Write du, vi, or who it is.' },
				})),
		),
});
