import { expect, test } from 'vitest';
import ProjectList from '../../src/components/ProjectList.astro';
import { toProjectItems } from '../../src/view-models/project-list.ts';
import { contextOf, projectOf, textOf as text } from '../view-models/example.ts';
import { linksOf, render, textOf, textsOf } from './render.ts';

const sv = { easy: text('sv.latt.md', { summary: 'Aspen hjälpte människor.' }) };
const projects = [projectOf({ municipalities: ['Kungsbacka'], end: '2013-12-31' }, { sv })];

const show = (props: { count: number; page: number; pages: number }, lang = 'sv') =>
	render(ProjectList, { items: toProjectItems(projects, contextOf(lang)), lang, ...props });

test('A project in a list is a heading with a link, a summary, a place and a year', async () => {
	const page = await show({ count: 1, page: 1, pages: 1 });
	expect(textOf(page.querySelector('h1'))).toBe('Alla projekt');
	expect(textsOf(page, '.cards h2 a[href="/banken/projekt/aspen/"]')).toEqual(['Aspen']);
	expect(textsOf(page, '.cards p')).toEqual([
		'Aspen hjälpte människor.',
		'Kungsbacka. Slutade 2013.',
	]);
});

test('A project without a place or a summary has only a year', async () => {
	const items = toProjectItems([projectOf({ end: '2013-12-31' })], contextOf('sv'));
	const page = await render(ProjectList, { items, lang: 'sv', count: 1, page: 1, pages: 1 });
	expect(textsOf(page, '.cards p')).toEqual(['Slutade 2013.']);
});

test('A list on one page has no links to others', async () => {
	const page = await show({ count: 1, page: 1, pages: 1 });
	expect(page.querySelector('nav[aria-label="Fler sidor med projekt"]')).toBeNull();
});

test('A list on more pages links to all of them and says which one this is', async () => {
	const page = await show({ count: 51, page: 2, pages: 2 });
	expect(textOf(page.querySelector('h1'))).toBe('Alla projekt, sida 2');
	expect(textsOf(page, '.breadcrumbs li')).toEqual(['Startsida', 'Alla projekt', 'Sida 2']);
	expect(textOf(page.querySelector('h1 + p'))).toBe('Här står alla 51 projekt, i bokstavsordning.');
	const pages = page.querySelector('nav[aria-label="Fler sidor med projekt"]') as Element;
	expect(linksOf(pages)).toEqual([
		['Sida 1', '/banken/projekt/'],
		['Sida 2', '/banken/projekt/sida/2/'],
	]);
	expect(textsOf(pages, '[aria-current=page]')).toEqual(['Sida 2']);
});

test('Swedish names and summaries are marked in an English list', async () => {
	const page = await show({ count: 1, page: 1, pages: 1 }, 'en');
	expect(textsOf(page, '[lang=sv]')).toEqual(['Aspen', 'Aspen hjälpte människor.']);
});
