import { findListed } from '../find-listed.ts';
import { defineRule } from '../rule.ts';
import { foreignWords } from '../word-lists.ts';

export default defineRule({
	id: 'foreign-word',
	group: 'words',
	langs: ['sv'],
	levels: { easy: 'warning', summary: 'advice' },
	source: 'Inclusion Europe',
	why: {
		sv: 'Den som inte kan engelska kan inte läsa ordet.',
		en: 'Who has no English cannot read the word.',
	},
	check: (text) =>
		findListed(text, foreignWords, ({ block, start, found, instead }) => ({
			block,
			start,
			what: {
				sv: `”${found}” är ett lånat ord som har ett svenskt.`,
				en: `“${found}” is a borrowed word that has a Swedish one.`,
			},
			suggestion: { sv: `Skriv hellre: ${instead}.`, en: `Better: ${instead}.` },
		})),
});
