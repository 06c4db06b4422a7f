import { squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

const placeholder =
	/^(untitled( (document|page))?|document|new (page|document)|page( ?\d+)?|title|page title|home ?page title|no title|my (web)?page|web ?page|website|index|default|test( page)?|todo|lorem ipsum.*|namnlös(t dokument)?|sida( ?\d+)?|ny sida|titel|sidans titel|rubrik|insert title here|placeholder|vite app|react app|astro|welcome|.*\.(html?|php|aspx?|docx?|pdf)|https?:.*)$/i;

export default defineRule({
	id: 'title-placeholder',
	wcag: ['2.4.2'],
	severity: 'error',
	title: 'Sidans titel ska säga vad sidan handlar om',
	why: 'Titeln är det första en skärmläsare säger, och det som står på fliken.',
	fix: 'Skriv sidans ämne först och webbplatsens namn sedan.',
	en: {
		title: 'The title says what the page is about',
		why: 'The title is the first thing a screen reader says, and what stands on the tab.',
		fix: 'Write the subject of the page first, then the name of the site.',
	},
	check(document) {
		const title = squeeze(document.title);
		if (!placeholder.test(title)) return [];
		return [
			{
				element: document.querySelector('title') ?? undefined,
				message: `Sidans titel ”${title}” säger inte vad sidan handlar om.`,
				en: `The title of the page, “${title}”, does not say what it is about.`,
			},
		];
	},
});
