import { expect, test, type Page } from '@playwright/test';
import { at, listed, onEveryPage, texts } from './site.ts';

test.use({ javaScriptEnabled: false });

const projects = listed.filter(({ path }) => /\/projekt\/[^/]+\/$/.test(path));

const helpPages = new Set([at('/skrivhjalp/'), at('/en/writing-help/')]);

const open = async (page: Page, path: string) => {
	await page.goto(at(path));
	return page.getByRole('main');
};

test('every page says the same without JavaScript as with it', async ({ page, browser }) => {
	test.setTimeout(180_000);
	const context = await browser.newContext({ javaScriptEnabled: true });
	const withScript = await context.newPage();
	const differing: string[] = [];
	for (const { path } of listed) {
		// What looks at a reader's text is a script; without it the page says so and explains the rules.
		if (helpPages.has(path)) continue;
		await page.goto(path);
		await withScript.goto(path);
		const words = await page.getByRole('main').innerText();
		if (words.length < 100) differing.push(`${path} is almost empty`);
		if (words !== (await withScript.getByRole('main').innerText())) differing.push(path);
	}
	await context.close();
	expect(differing).toEqual([]);
});

test('every page has its heading, its menu and its help without JavaScript', async ({ page }) => {
	test.setTimeout(120_000);
	const lacking = await onEveryPage(page, async () => {
		const parts = {
			heading: page.getByRole('heading', { level: 1 }),
			menu: page.getByRole('navigation', { name: /^(Meny|Menu)$/ }).getByRole('link'),
			help: page.getByRole('contentinfo').getByRole('heading').first(),
		};
		const seen = await Promise.all(
			Object.entries(parts).map(async ([name, part]) =>
				(await part.first().isVisible()) ? [] : [name],
			),
		);
		return seen.flat();
	});
	expect(lacking).toEqual([]);
});

test('the list of projects leads to every project without JavaScript', async ({ page }) => {
	const main = await open(page, '/projekt/');
	await expect(main.getByRole('heading', { level: 2 })).toHaveCount(projects.length);
	for (const { path } of projects) await expect(main.locator(`h2 a[href="${path}"]`)).toBeVisible();
});

test('an easy page reads without JavaScript: what, when and whom to ask', async ({ page }) => {
	const main = await open(page, '/projekt/aspen/');
	await expect(main.getByRole('heading', { level: 1, name: 'ASPEN-projektet' })).toBeVisible();
	await expect(main).toContainText('Projektet är slut. Det slutade den 31 december 2013.');
	await expect(main.getByRole('heading', { name: 'Kontakt' })).toBeVisible();
	await expect(main).toContainText('Av 100 kronor betalade EU');
});

test('a full page reads without JavaScript, with its ten facts', async ({ page }) => {
	const main = await open(page, '/projekt/aspen/mer/');
	await expect(main.getByRole('table').first().getByRole('row')).toHaveCount(10);
	await expect(main.getByRole('heading', { name: 'Bakgrund' })).toBeVisible();
	await expect(main.getByRole('heading', { name: 'Källan' })).toBeVisible();
});

test('the glossary explains its words without JavaScript', async ({ page }) => {
	const main = await open(page, '/ordlista/');
	const terms = main.getByRole('term');
	expect(await terms.count()).toBeGreaterThanOrEqual(60);
	await expect(terms.first()).toBeVisible();
	await main.getByRole('link', { name: 'P', exact: true }).click();
	await expect(page).toHaveURL(/#bokstav-P$/);
});

test.describe('the search page without JavaScript', () => {
	for (const [path, lang] of [
		['/sok/?q=arbete', 'sv'],
		['/en/search/?q=work', 'en'],
	] as const) {
		test(`explains itself and lists every project on ${path}`, async ({ page }) => {
			const { noScript, all } = texts[lang].search;
			const main = await open(page, path);
			const explanation = main.locator('noscript p');
			await expect(explanation).toBeVisible();
			await expect(explanation).toHaveText(noScript);
			const list = main
				.locator('section')
				.filter({ has: page.getByRole('heading', { name: all }) });
			const names = await list.getByRole('link').allInnerTexts();
			expect(names).toHaveLength(projects.length);
			expect(names).toEqual(names.toSorted(new Intl.Collator(lang).compare));
		});
	}
});

test('an address that leads nowhere gets a page that helps, in both languages', async ({
	page,
}) => {
	const response = await page.goto(at('/finns-inte/'));
	expect(response?.status()).toBe(404);
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
	for (const path of ['/', '/projekt/', '/sok/', '/en/', '/en/projects/', '/en/search/'])
		await expect(main.locator(`a[href="${at(path)}"]`)).toBeVisible();
});
