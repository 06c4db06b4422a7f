import { expect, test } from 'vitest';
import SiteFooter from '../../src/components/SiteFooter.astro';
import { toSitePageLinks } from '../../src/view-models/site-page.ts';
import { textOf as text } from '../view-models/example.ts';
import { linksOf, render, textsOf } from './render.ts';

const pageOf = (slug: string, title: string) => ({
	slug,
	texts: { sv: { easy: text('sv.latt.md', { title }) } },
});
const show = (lang = 'sv', pages = [pageOf('om', 'Om oss'), pageOf('kontakt', 'Kontakt')]) =>
	render(SiteFooter, { lang, pages: toSitePageLinks(pages, lang) });

test('Every page ends with where to get help', async () => {
	const footer = await show();
	expect(textsOf(footer, 'section li')).toEqual([
		'Är något fel eller svårt att läsa? Kontakta oss',
		'Arbete: fråga Arbetsförmedlingen.',
		'Pengar eller bostad: fråga socialtjänsten i din kommun.',
		'Råd om vård: ring 1177.',
		'Är det bråttom och farligt: ring 112.',
	]);
	expect(linksOf(footer)).toEqual([
		['Kontakta oss', '/banken/kontakt/'],
		['Om oss', '/banken/om/'],
		['Kontakt', '/banken/kontakt/'],
		['Skrivhjälp', '/banken/skrivhjalp/'],
	]);
});

test('Without a page for contact, nothing leads there', async () => {
	expect(linksOf(await show('sv', []))).toEqual([['Skrivhjälp', '/banken/skrivhjalp/']]);
});

test('A page with a Swedish name only is marked as that on an English page', async () => {
	expect(textsOf(await show('en'), '[lang=sv]')).toEqual(['Om oss', 'Kontakt']);
});
