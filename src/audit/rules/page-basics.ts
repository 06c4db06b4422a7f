import { isHidden, squeeze, textOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'page-basics',
	wcag: ['2.4.2', '3.1.1'],
	severity: 'error',
	title: 'Sidan ska ha titel och språk',
	why: 'Skärmläsaren säger titeln först och väljer röst efter språket.',
	fix: 'Skriv <title> i <head> och <html lang="sv">.',
	en: {
		title: 'The page has a title and a language',
		why: 'The screen reader says the title first and picks its voice by the language.',
		fix: 'Write <title> in <head> and <html lang="en">.',
	},
	check(document) {
		const html = document.documentElement;
		if (html.tagName !== 'HTML') return [];
		// A page that only points on, and an empty one, has nothing to be named.
		const isEmpty =
			!document.body ||
			(squeeze(textOf(document.body)) === '' &&
				!document.body.querySelector('img,video,audio,canvas,iframe,svg,object'));
		const title = document.querySelector('head > title, body title:not(svg title)');
		const isNamed = document.querySelector('title') && squeeze(document.title) !== '';
		return [
			...(isNamed
				? []
				: [
						{
							element: title ?? undefined,
							wcag: ['2.4.2'],
							message: 'Sidan har ingen titel.',
							en: 'The page has no title.',
						},
					]),
			...(squeeze(html.getAttribute('lang')) || isEmpty || isHidden(document.body)
				? []
				: [
						{
							element: html,
							wcag: ['3.1.1'],
							message: 'Sidan säger inte vilket språk den är på.',
							en: 'The page does not say which language it is in.',
						},
					]),
		];
	},
});
