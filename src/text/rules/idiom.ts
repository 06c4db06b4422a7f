import { findListed } from '../find-listed.ts';
import { both, defineRule } from '../rule.ts';
import { idioms } from '../word-lists.ts';

export default defineRule({
	id: 'idiom',
	group: 'words',
	langs: both,
	levels: { easy: 'warning', summary: 'advice' },
	source: 'Inclusion Europe, FUB, COGA',
	why: {
		sv: 'Många läser bilder i språket ord för ord.',
		en: 'Many readers take figures of speech at their word.',
	},
	check: (text) =>
		findListed(text, idioms[text.lang], ({ block, start, found, instead }) => ({
			block,
			start,
			what: { sv: `”${found}” är ett bildligt uttryck.`, en: `“${found}” is a figure of speech.` },
			suggestion: { sv: `Skriv hellre: ${instead}.`, en: `Better: ${instead}.` },
		})),
});
