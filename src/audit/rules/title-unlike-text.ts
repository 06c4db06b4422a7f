import { squeeze, textOf, wordsOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const stem = (word: string) => word.toLowerCase().slice(0, 5);

export default defineRule({
	id: 'title-unlike-text',
	wcag: ['2.4.2'],
	severity: 'error',
	title: 'Sidans titel ska stämma med det som står på sidan',
	why: 'Den som hör titeln tror att den kommit fel.',
	fix: 'Låt titeln och sidans huvudrubrik handla om samma sak.',
	en: {
		title: 'The title fits what stands on the page',
		why: 'Who hears the title believes to be in the wrong place.',
		fix: 'Let the title and the main heading be about the same thing.',
	},
	check(document) {
		const title = squeeze(document.title);
		const words = wordsOf(title).filter((word) => word.length > 3);
		const body = document.body ? textOf(document.body) : '';
		if (words.length === 0 || wordsOf(body).length < 10) return [];
		// Pages about a term, and pages without words of the title's language, are left to people.
		if (document.querySelector('svg text,canvas')) return [];
		const stems = new Set(wordsOf(body).map(stem));
		const alts = [...document.querySelectorAll('[alt],[aria-label]')].map(
			(node) => `${node.getAttribute('alt') ?? ''} ${node.getAttribute('aria-label') ?? ''}`,
		);
		for (const word of wordsOf(alts.join(' '))) stems.add(stem(word));
		const heading = document.querySelector('h1');
		const shared = words.filter((word) => stems.has(stem(word)));
		if (shared.length === 0)
			return [
				{
					element: document.querySelector('title') ?? undefined,
					// Examples and tests are named after what they show, not after their text.
					level: /example|exempel|test|passed|failed/i.test(title)
						? ('notice' as const)
						: ('error' as const),
					message: `Inget ord i sidans titel, ”${title}”, finns på sidan.`,
					en: `No word of the title, “${title}”, is found on the page.`,
				},
			];
		if (!heading) return [];
		const headingStems = new Set(wordsOf(heading.textContent).map(stem));
		return headingStems.size === 0 || wordsOf(title).some((word) => headingStems.has(stem(word)))
			? []
			: [
					{
						element: heading,
						level: 'warn' as const,
						message: `Titeln ”${title}” och rubriken ”${squeeze(heading.textContent)}” har inget ord gemensamt. Handlar de om samma sak?`,
						en: `The title “${title}” and the heading “${squeeze(heading.textContent)}” share no word. Are they about the same thing?`,
					},
				];
	},
});
