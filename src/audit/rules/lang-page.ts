import { all, isHidden, squeeze, textOf } from '../dom.ts';
import { guessLanguage } from '../language.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'lang-page',
	wcag: ['3.1.1'],
	severity: 'error',
	title: 'Sidans språk ska stämma med html lang',
	why: 'Skärmläsaren väljer röst efter lang. Svensk text med engelsk röst går inte att förstå.',
	fix: 'Skriv det språk som det mesta av texten är på: <html lang="sv">.',
	en: {
		title: 'html lang is the language of the page',
		why: 'The screen reader picks its voice by lang. English text with a Swedish voice cannot be understood.',
		fix: 'Write the language that most of the text is in: <html lang="en">.',
	},
	check(document) {
		const lang =
			(document.documentElement.getAttribute('lang') ?? '').trim().toLowerCase().split('-')[0] ??
			'';
		if (!/^[a-z]{2,3}$/.test(lang) || !document.body) return [];
		// Only text that has the language of the page; parts with a lang of their own are another rule's.
		const parts = all(
			document,
			'p,li,h1,h2,h3,h4,h5,h6,td,th,dd,dt,label,figcaption,button,blockquote,div,a,span,caption,img[alt]',
		)
			.filter(
				(element) =>
					(element.tagName === 'IMG' ||
						!element.querySelector('p,li,div,h1,h2,h3,td,dd,label,a')) &&
					element.closest('[lang]') === document.documentElement &&
					!isHidden(element) &&
					!element.closest('code,pre,kbd'),
			)
			.filter(
				(element) =>
					!/^(SPAN|A)$/.test(element.tagName) || !element.closest('p,li,h1,h2,h3,td,dd,label'),
			)
			.map((element) =>
				element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : textOf(element),
			);
		const inherited = all(document, '[lang]').some(
			(element) => element !== document.documentElement,
		);
		const own = squeeze(parts.join('. ')) || (inherited ? '' : squeeze(textOf(document.body)));
		const text = `${document.title}. ${own}`;
		const guess = guessLanguage(text, lang);
		if (!guess || guess.lang === lang) return [];
		// Few words decide only when they are clear.
		const isClear =
			(guess.words >= 25 && guess.share >= 0.2 && guess.otherShare < guess.share / 3) ||
			(guess.words >= 6 &&
				guess.hits >= 3 &&
				guess.share >= 0.25 &&
				guess.otherShare < guess.share / 3) ||
			(guess.words >= 3 && guess.hits >= 2 && guess.share > 0.5 && guess.otherShare === 0);
		if (!isClear) return [];
		return [
			{
				element: document.documentElement,
				message: `Sidan säger att den är på ”${lang}” men texten är på ”${guess.lang}”.`,
				en: `The page says that it is in “${lang}” but the text is in “${guess.lang}”.`,
			},
		];
	},
});
