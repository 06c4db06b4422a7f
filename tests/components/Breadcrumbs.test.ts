import { expect, test } from 'vitest';
import Breadcrumbs from '../../src/components/Breadcrumbs.astro';
import { linksOf, render, textOf, textsOf } from './render.ts';

const links = [
	{ text: 'Startsida', href: '/' },
	{ text: 'Alla projekt', href: '/projekt/' },
];

test('The way to a page is a list in order, from the start page to the page itself', async () => {
	const page = await render(Breadcrumbs, { lang: 'sv', links, here: { text: 'Aspen' } });
	expect(page.querySelector('nav')?.getAttribute('aria-label')).toBe('Du är här');
	expect(textsOf(page, 'ol > li')).toEqual(['Startsida', 'Alla projekt', 'Aspen']);
	expect(linksOf(page)).toEqual([
		['Startsida', '/'],
		['Alla projekt', '/projekt/'],
	]);
});

test('The page itself is no link, and is said to be the page that one is on', async () => {
	const page = await render(Breadcrumbs, { lang: 'sv', links, here: { text: 'Aspen' } });
	const here = page.querySelectorAll('[aria-current=page]');
	expect([...here].map(textOf)).toEqual(['Aspen']);
	expect(page.querySelector('a[aria-current]')).toBeNull();
});

test('Names in another language are marked', async () => {
	const page = await render(Breadcrumbs, {
		lang: 'en',
		links: [
			{ text: 'Start page', href: '/en/' },
			{ text: 'Aspen', href: '/', lang: 'sv' },
		],
		here: { text: 'Mötesplats', lang: 'sv' },
	});
	expect(page.querySelector('nav')?.getAttribute('aria-label')).toBe('You are here');
	expect(textsOf(page, '[lang=sv]')).toEqual(['Aspen', 'Mötesplats']);
});
