import { expect, test } from 'vitest';
import {
	hasFullText,
	notFoundSlug,
	toSitePageId,
	toSitePageLinks,
	toSitePageView,
} from '../../src/view-models/site-page.ts';
import { textOf } from './example.ts';

const about = {
	slug: 'om',
	texts: {
		en: { easy: textOf('en.latt.md', { title: 'About', path: 'about', summary: 'Short.' }) },
		sv: { easy: textOf('sv.latt.md', { title: 'Om oss', summary: 'Kort.' }) },
	},
};
const { sv } = about.texts;

test('A page about the site has an address of its own in each language that gives one', () => {
	expect(toSitePageId(about)).toEqual({ kind: 'site', slug: 'om', paths: { en: 'about' } });
});

test('The address of a full text counts where the easy one gives none', () => {
	const en = { easy: textOf('en.latt.md'), full: textOf('en.md', { path: 'all-about' }) };
	expect(toSitePageId({ slug: 'om', texts: { en } }).paths).toEqual({ en: 'all-about' });
});

test('The foot of every page links to the pages about the site, but not to 404', () => {
	const notFound = { slug: notFoundSlug, texts: { sv } };
	expect(toSitePageLinks([about, notFound], 'en')).toEqual([
		{
			slug: 'om',
			page: { kind: 'site', slug: 'om', paths: { en: 'about' } },
			title: { text: 'About' },
		},
	]);
	expect(notFoundSlug).toBe('404');
});

test('A page about the site shows its own text', () => {
	expect(toSitePageView(about, 'easy', 'en')).toEqual({
		slug: 'om',
		page: { kind: 'site', slug: 'om', paths: { en: 'about' } },
		title: { text: 'About' },
		file: 'en.latt.md',
		isMissing: false,
		isEasy: true,
		summary: { text: 'Short.' },
	});
});

test('A page that a language lacks shows the text of another one, and says which', () => {
	expect(toSitePageView({ slug: 'om', texts: { sv } }, 'easy', 'en')).toMatchObject({
		title: { text: 'Om oss', lang: 'sv' },
		file: 'sv.latt.md',
		textLang: 'sv',
		isMissing: true,
		summary: { text: 'Kort.', lang: 'sv' },
	});
});

test('A full text stands in for a missing easy one, and is not called easy', () => {
	const texts = { sv: { full: textOf('sv.md', { title: 'Om' }) } };
	const view = toSitePageView({ slug: 'om', texts }, 'easy', 'sv');
	expect(view.title).toEqual({ text: 'Om' });
	expect(view).toMatchObject({
		file: 'sv.md',
		isMissing: false,
		isEasy: false,
		summary: undefined,
	});
});

test('A page without any text is called by its folder and is missing', () => {
	expect(toSitePageView({ slug: 'om', texts: {} }, 'easy', 'sv')).toMatchObject({
		title: { text: 'om' },
		file: undefined,
		textLang: undefined,
		isMissing: true,
		isEasy: false,
	});
});

test('a page has a longer text when it has one in any language', () => {
	const text = { summary: 'Kort.', file: 'sv.md', sections: [] };
	expect(hasFullText({ slug: 'om', texts: { sv: { easy: text } } })).toBe(false);
	expect(hasFullText({ slug: 'om', texts: { sv: { easy: text }, en: { full: text } } })).toBe(true);
});
