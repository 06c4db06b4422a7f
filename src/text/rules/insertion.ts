import { both, defineRule, inSentences } from '../rule.ts';

const inserted = /\([^)]*\)|;| [–—-] .+? [–—-] /g;

export default defineRule({
	id: 'insertion',
	group: 'sentences',
	langs: both,
	levels: { easy: 'error', summary: 'advice' },
	source: 'Inclusion Europe, FUB',
	why: {
		sv: 'Det som skjuts in i en mening bryter tanken för läsaren.',
		en: 'What is pushed into a sentence breaks the thought for the reader.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) =>
			Array.from(sentence.text.matchAll(inserted), (match) => {
				const mark = match[0].startsWith('(')
					? 'en parentes'
					: match[0] === ';'
						? 'ett semikolon'
						: 'ett inskott mellan tankstreck';
				const english = match[0].startsWith('(')
					? 'brackets'
					: match[0] === ';'
						? 'a semicolon'
						: 'an aside between dashes';
				return {
					block,
					start: sentence.start + match.index,
					what: { sv: `Meningen har ${mark}.`, en: `The sentence has ${english}.` },
					suggestion: {
						sv: 'Skriv det som en egen mening, eller ta bort det.',
						en: 'Write it as a sentence of its own, or leave it out.',
					},
				};
			}),
		),
});
