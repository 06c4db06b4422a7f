import { expect, test } from '@playwright/test';
import { at, listed } from './site.ts';

interface Head {
	canonical: string | null;
	alternates: Record<string, string>;
}

function readHead(): Head {
	const links = [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')];
	return {
		canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null,
		alternates: Object.fromEntries(links.map(({ hreflang, href }) => [hreflang, href])),
	};
}

test('every page of the sitemap names itself and its languages, and they name it back', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const heads = new Map<string, Head>();
	for (const { url, path } of listed) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(200);
		heads.set(url, await page.evaluate(readHead));
	}
	for (const { url, alternates } of listed) {
		expect.soft(heads.get(url), url).toEqual({ canonical: url, alternates });
		expect(Object.keys(alternates)).toEqual(['sv', 'en', 'x-default']);
		expect(alternates['x-default']).toBe(alternates.sv);
		expect(Object.values(alternates)).toContain(url);
		for (const other of Object.values(alternates))
			expect.soft(heads.get(other)?.alternates, `${other} from ${url}`).toEqual(alternates);
	}
});

test('the sitemap lists every page once', () => {
	const urls = listed.map(({ url }) => url);
	expect(urls.length).toBeGreaterThan(30);
	expect(new Set(urls).size).toBe(urls.length);
});

test('search and 404 are left out of search engines', async ({ page }) => {
	for (const path of ['/sok/', '/en/search/', '/finns-inte/']) {
		await page.goto(at(path));
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
		expect(listed.map((entry) => entry.path)).not.toContain(at(path));
	}
});

test('each page has a title of its own', async ({ page }) => {
	test.setTimeout(120_000);
	const titles: string[] = [];
	for (const { path } of listed) {
		await page.goto(path);
		titles.push(`${(await page.locator('html').getAttribute('lang')) ?? ''} ${await page.title()}`);
	}
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
