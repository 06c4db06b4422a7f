import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/audit/browser.ts';
import { findBrokenLinks } from '../../src/audit/site/links.ts';
import { toSitePage } from '../../src/audit/site/site-page.ts';
import { readPages } from '../../src/audit/pages.ts';
import type { BuiltPage } from '../../src/audit/rule.ts';
import { serve } from '../../src/audit/serve.ts';
import { buildSite } from './build-site.ts';
import { openPage } from './read-site.ts';

const base = '/projektbanken/';
const address = 'https://kommun.example';
const aspen = 'content/projekt/aspen/sv.latt.mdx';
const notice = {
	from: '2026-01-01',
	to: '2027-12-31',
	sv: { title: 'Ny sida', text: 'Vi har en ny sida.', link: { text: 'Läs om oss', url: '/om/' } },
};

let dist: string;
let pages: BuiltPage[];
let browser: Browser;

beforeAll(async () => {
	const built = await buildSite({
		files: {
			// A link in MDX, and one in a notice: the five projects have neither.
			[aspen]: `${readFileSync(aspen, 'utf8')}\n[Läs om LivsVal](/projekt/livsval/)\n`,
			'content/meddelanden/ny-sida.yml': JSON.stringify(notice),
		},
		env: { SITE_BASE: base, SITE_ADDRESS: address },
	});
	expect(built.output).toContain('[build] Complete!');
	dist = built.dist;
	pages = await readPages(dist);
	browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
	await browser.close();
});

test('no link of a site under a sub-path leads nowhere', () => {
	expect(pages.length).toBeGreaterThan(30);
	expect(
		findBrokenLinks(
			pages.map((page) => toSitePage(page, base)),
			dist,
			base,
		),
	).toEqual([]);
});

test('every address on every page begins with the sub-path', () => {
	const astray = pages.flatMap(({ path, html }) =>
		addressesOf(html)
			// The accessibility statement has to link to where people complain.
			.filter((link) => !link.startsWith('https://www.digg.se/'))
			.filter((link) => !link.startsWith(base) && !link.startsWith(address + base))
			.map((link) => `${path} ${link}`),
	);
	expect(astray).toEqual([]);
});

test('links in Markdown, MDX and notices get the sub-path', () => {
	const links = (path: string, selector: string) =>
		[...openPage(dist, path).querySelectorAll(selector)].map((link) => link.getAttribute('href'));
	expect(links('/projekt/aspen/', 'main .text a')).toContain(`${base}projekt/livsval/`);
	expect(links('/om/', 'main .text a')).toContain(`${base}kontakt/`);
	expect(links('/', '.notice a')).toEqual([`${base}om/`]);
});

test('the typeface comes from the sub-path', () => {
	const fonts = pages.flatMap(({ html }) =>
		Array.from(html.matchAll(/url\(([^)]+)\) format/g), ([, url = '']) => url),
	);
	expect(fonts.length).toBe(2 * pages.length);
	const files = [...new Set(fonts)].map((url) => join(dist, url.slice(base.length)));
	expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('SITE_ADDRESS and SITE_BASE decide canonical links, languages and cards', () => {
	const { head } = openPage(dist, '/en/projects/aspen/');
	const attribute = (selector: string, name: string) =>
		head.querySelector(selector)?.getAttribute(name);
	const page = `${address}${base}en/projects/aspen/`;
	expect(attribute('link[rel="canonical"]', 'href')).toBe(page);
	expect(attribute('meta[property="og:url"]', 'content')).toBe(page);
	expect(attribute('link[hreflang="sv"]', 'href')).toBe(`${address}${base}projekt/aspen/`);
	expect(attribute('meta[property="og:image"]', 'content')).toBe(`${address}${base}delning-en.png`);
	expect(attribute('link[rel="icon"]', 'href')).toBe(`${base}favicon.svg`);
});

test('the sitemap lists the pages at their new addresses, and robots.txt names it', () => {
	const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
	const urls = Array.from(sitemap.matchAll(/(?:<loc>|href=")([^"<]+)/g), ([, url = '']) => url);
	expect(urls.filter((url) => !url.startsWith(address + base))).toEqual([]);
	expect(urls).toContain(`${address}${base}en/projects/aspen/more/`);
	expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(
		`Sitemap: ${address}${base}sitemap.xml`,
	);
});

test(
	'the search finds its index and its pages under the sub-path',
	{ timeout: 60_000 },
	async () => {
		const server = await serve(dist, base);
		try {
			const window = await browser.newPage();
			await window.goto(`${server.origin}${base}sok/?q=Kungsbacka`);
			await window.locator('[data-search-done]').waitFor();
			const found = window.locator('[data-search-result] a').first();
			expect(await found.getAttribute('href')).toBe(`${base}projekt/aspen/`);
		} finally {
			await server.close();
		}
	},
);

/** Every address of the site itself that a page holds: in links, forms, files and data attributes. */
function addressesOf(html: string): string[] {
	return Array.from(
		html.matchAll(/\s(?:href|src|action|data-engine|poster)="([^"]*)"/g),
		([, link = '']) => link,
	).filter((link) => !link.startsWith('#') && !/^(mailto|tel):/.test(link));
}
