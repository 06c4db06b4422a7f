import { expect, test } from 'vitest';
import { langParam, pathOf, type PageId } from '../../src/i18n/paths.ts';

const cases: [name: string, page: PageId, sv: string, en: string][] = [
	['start page', { kind: 'home' }, '/', '/en/'],
	['list of projects', { kind: 'projects' }, '/projekt/', '/en/projects/'],
	['first page of the list', { kind: 'projects', page: 1 }, '/projekt/', '/en/projects/'],
	[
		'second page of the list',
		{ kind: 'projects', page: 2 },
		'/projekt/sida/2/',
		'/en/projects/page/2/',
	],
	[
		'easy page of a project',
		{ kind: 'project', slug: 'aktiv-24' },
		'/projekt/aktiv-24/',
		'/en/projects/aktiv-24/',
	],
	[
		'full page of a project',
		{ kind: 'full', slug: 'aktiv-24' },
		'/projekt/aktiv-24/mer/',
		'/en/projects/aktiv-24/more/',
	],
	['word list', { kind: 'glossary' }, '/ordlista/', '/en/glossary/'],
	['search page', { kind: 'search' }, '/sok/', '/en/search/'],
	['page for addresses that lead nowhere', { kind: 'notFound' }, '/', '/en/'],
	[
		'page about the site with an English address',
		{ kind: 'site', slug: 'om', paths: { en: 'about' } },
		'/om/',
		'/en/about/',
	],
	['page about the site without one', { kind: 'site', slug: 'om', paths: {} }, '/om/', '/en/om/'],
];

test.each(cases)('The %s has an address in Swedish and one in English', (_name, page, sv, en) => {
	expect([pathOf(page, 'sv', 'sv'), pathOf(page, 'en', 'sv')]).toEqual([sv, en]);
});

test('Where English is the main language, Swedish has the path of its own', () => {
	expect(pathOf({ kind: 'search' }, 'en', 'en')).toBe('/search/');
	expect(pathOf({ kind: 'search' }, 'sv', 'en')).toBe('/sv/sok/');
});

test('Only the main language has no part of the address for itself', () => {
	expect([langParam('sv', 'sv'), langParam('en', 'sv')]).toEqual([undefined, 'en']);
});
