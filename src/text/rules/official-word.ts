import { findListed } from '../find-listed.ts';
import { both, defineRule } from '../rule.ts';
import { officialWords } from '../word-lists.ts';

export default defineRule({
	id: 'official-word',
	group: 'words',
	langs: both,
	levels: { easy: 'error', summary: 'warning', full: 'advice' },
	source: 'FUB, Klarspråk',
	why: {
		sv: 'Kanslispråk stänger ute dem som inte är vana vid det.',
		en: 'The language of offices shuts out those who are not used to it.',
	},
	check: (text) =>
		findListed(text, officialWords[text.lang], ({ block, start, found, instead }) => ({
			block,
			start,
			what: { sv: `”${found}” är kanslispråk.`, en: `“${found}” is a word of offices.` },
			suggestion: { sv: `Skriv hellre: ${instead}.`, en: `Better: ${instead}.` },
		})),
});
