import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/audit/browser.ts';
import { runHtmlValidate } from '../../src/audit/engines/html-validate.ts';
import { findBrokenLinks } from '../../src/audit/site/links.ts';
import { toSitePage } from '../../src/audit/site/site-page.ts';
import { readPages } from '../../src/audit/pages.ts';
import type { BuiltPage } from '../../src/audit/rule.ts';
import { serve } from '../../src/audit/serve.ts';
import { SiteCopy } from './build-site.ts';
import { openPage, textOf } from './read-site.ts';

const address = 'https://projektbanken.example';
const arabic = readFileSync('tests/fixtures/i18n/ar.json', 'utf8');
const settings = readFileSync('content/webbplats.yml', 'utf8');
const facts = readFileSync('content/projekt/aspen/fakta.yml', 'utf8');

const copy = new SiteCopy({
	files: {
		'src/i18n/ar.json': arabic,
		// Figures with a space between them are what is easily turned round.
		'content/projekt/aspen/fakta.yml': facts.replace(/phone: .*/, 'phone: 0300-838 754'),
		'content/webbplats.yml': settings.replace(/^languages: .*$/m, 'languages: [sv, en, ar]'),
	},
});
let pages: BuiltPage[];

beforeAll(async () => {
	const { output } = await copy.build();
	expect(output).toContain('[build] Complete!');
	pages = await readPages(copy.dist);
}, 180_000);

test('the Arabic test language has the keys of the Swedish one', () => {
	const swedish = readFileSync('src/i18n/sv.json', 'utf8');
	expect(keysOf(JSON.parse(arabic))).toEqual(keysOf(JSON.parse(swedish)));
});

describe('a language that is read from right to left', () => {
	const arabicPages = () => pages.filter(({ path }) => path.startsWith('/ar/'));

	test('has as many pages as Swedish, each with its language and direction', () => {
		const count = (lang: string) =>
			pages.filter(({ html }) => html.includes(`<html lang="${lang}"`));
		expect(arabicPages()).toHaveLength(count('sv').length - ['404'].length);
		const wrong = arabicPages().filter(({ html }) => !html.includes('<html lang="ar" dir="rtl">'));
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('has addresses in its own words', () => {
		const paths = arabicPages().map(({ path }) => path);
		expect(paths).toContain('/ar/mashari/aspen/');
		expect(paths).toContain('/ar/mashari/aspen/almazid/');
		expect(paths).toContain('/ar/kalimat/');
		expect(paths).toContain('/ar/bahth/');
	});

	test.for([
		['/ar/mashari/aspen/', 'لا يوجد نص سهل القراءة عن المشروع بعد.', '/en/projects/aspen/'],
		[
			'/ar/mashari/aspen/almazid/',
			'النص الكامل عن المشروع غير موجود بالعربية بعد.',
			'/en/projects/aspen/more/',
		],
	] as const)('says on %s that the text is missing and leads to one', ([path, words, href]) => {
		const missing = openPage(copy.dist, path).querySelector('main .missing')!;
		const link = missing.querySelector('a')!;
		expect(textOf(missing)).toContain(words);
		expect(textOf(link)).toBe('اقرأ النص باللغة الإنجليزية');
		expect(link.getAttribute('href')).toBe(href);
		expect(link.getAttribute('hreflang')).toBe('en');
		expect(textOf(missing.querySelector('[lang="en"]'))).toBe('(English)');
	});

	test('marks what is not Arabic with its language', () => {
		const document = openPage(copy.dist, '/ar/mashari/aspen/');
		expect(document.querySelector('h1')?.lang).toBe('sv');
		expect(document.querySelector<HTMLElement>('.lead')?.lang).toBe('en');
		const help = openPage(copy.dist, '/ar/kontakt/');
		expect(textOf(help.querySelector('main strong'))).toBe('هذه الصفحة غير موجودة بالعربية بعد.');
		expect(help.querySelector<HTMLElement>('main .text')?.lang).toBe('en');
	});

	test('is named beside the other languages on every page, in all three', () => {
		const links = (path: string) =>
			[...openPage(copy.dist, path).querySelectorAll('link[hreflang]')].map(
				(link) => `${link.getAttribute('hreflang') ?? ''} ${link.getAttribute('href') ?? ''}`,
			);
		const expected = [
			`sv ${address}/projekt/aspen/mer/`,
			`en ${address}/en/projects/aspen/more/`,
			`ar ${address}/ar/mashari/aspen/almazid/`,
			`x-default ${address}/projekt/aspen/mer/`,
		];
		expect(links('/projekt/aspen/mer/')).toEqual(expected);
		expect(links('/en/projects/aspen/more/')).toEqual(expected);
		expect(links('/ar/mashari/aspen/almazid/')).toEqual(expected);
	});

	test('stands in the header of the others in its own words and direction', () => {
		const link = openPage(copy.dist, '/projekt/').querySelector('header a[hreflang="ar"]')!;
		expect(link.getAttribute('href')).toBe('/ar/mashari/');
		expect([link.getAttribute('lang'), link.getAttribute('dir')]).toEqual(['ar', 'rtl']);
		expect(textOf(link)).toBe('بالعربية');
	});

	test('gives sound HTML with no link that leads nowhere', async () => {
		const findings = await Promise.all(arabicPages().map(runHtmlValidate));
		expect(findings.flat()).toEqual([]);
		expect(
			findBrokenLinks(
				pages.map((page) => toSitePage(page, '/')),
				copy.dist,
				'/',
			),
		).toEqual([]);
	}, 60_000);
});

describe('in a browser, a language that is read from right to left', () => {
	let browser: Browser;
	let window: Page;
	let server: Awaited<ReturnType<typeof serve>>;

	beforeAll(async () => {
		server = await serve(copy.dist, '/');
		browser = await launchBrowser();
		window = await browser.newPage();
	}, 60_000);

	afterAll(async () => {
		await browser.close();
		await server.close();
	});

	test.for([320, 1280])(
		'keeps every page within a window of %i px',
		{ timeout: 60_000 },
		async (width) => {
			await window.setViewportSize({ width, height: 800 });
			const wide: string[] = [];
			for (const { path } of pages.filter(({ path }) => path.startsWith('/ar/'))) {
				await window.goto(server.origin + path);
				const { scrollWidth, clientWidth } = await window.evaluate(() => document.documentElement);
				if (scrollWidth > clientWidth) wide.push(`${path} ${String(scrollWidth)} px`);
			}
			expect(wide).toEqual([]);
		},
	);

	test('mirrors the header: the name to the right, the menu to the left', async () => {
		await window.setViewportSize({ width: 1280, height: 800 });
		const placeOf = async (path: string) => {
			await window.goto(server.origin + path);
			const header = window.getByRole('banner');
			const name = (await header.getByRole('link').first().boundingBox())!;
			const menu = (await header.getByRole('navigation').boundingBox())!;
			return { name: name.x + name.width / 2, menu: menu.x + menu.width / 2 };
		};
		const swedish = await placeOf('/projekt/');
		const arabic = await placeOf('/ar/mashari/');
		expect(swedish.name).toBeLessThan(swedish.menu);
		expect(arabic.name).toBeGreaterThan(arabic.menu);
	});

	test.for([
		['a sentence in another language ends with its full stop', '/ar/mashari/aspen/', '.lead'],
		['so does one in a whole text', '/ar/kontakt/', 'main .text p'],
		['a telephone number keeps its order', '/ar/mashari/aspen/', '.phone'],
		['so does one in the table of facts', '/ar/mashari/aspen/almazid/', 'tr:nth-child(6) td'],
	] as const)('%s', async ([, path, selector]) => {
		await window.goto(server.origin + path);
		const places = await window.locator(selector).first().evaluate(lastLine);
		expect(places.length).toBeGreaterThan(5);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});
});

/** Where each character of the last line of an element's first words stands, counted from the left. */
function lastLine(element: Element): number[] {
	const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
	const boxes = Array.from(text.data.trimEnd(), (_, index) => {
		const range = document.createRange();
		range.setStart(text, index);
		range.setEnd(text, index + 1);
		return range.getBoundingClientRect();
	});
	return boxes.filter(({ top }) => top === boxes.at(-1)?.top).map(({ x }) => x);
}

/** The dotted keys of a language file. */
function keysOf(node: unknown, path = ''): string[] {
	if (typeof node !== 'object' || node === null) return [path];
	return Object.entries(node).flatMap(([key, value]) => keysOf(value, `${path}.${key}`));
}
