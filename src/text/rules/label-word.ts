import { findListed } from '../find-listed.ts';
import { both, defineRule } from '../rule.ts';
import { labels } from '../word-lists.ts';

export default defineRule({
	id: 'label-word',
	group: 'words',
	langs: both,
	levels: { easy: 'error', summary: 'error', full: 'warning' },
	source: 'Socialstyrelsen, usage today',
	why: {
		sv: 'En människa är mer än sin svårighet, och ordet sårar.',
		en: 'A person is more than a difficulty, and the word hurts.',
	},
	check: (text) =>
		findListed(text, labels[text.lang], ({ block, start, found, instead }) => ({
			block,
			start,
			what: {
				sv: `”${found}” gör en svårighet till hela människan.`,
				en: `“${found}” makes a difficulty the whole person.`,
			},
			suggestion: { sv: `Skriv hellre: ${instead}.`, en: `Better: ${instead}.` },
		})),
});
