import { expect, test, type Page } from '@playwright/test';
import { at, texts } from './site.ts';

const results = (page: Page) => page.locator('li[data-search-result]');

async function search(page: Page, address: string): Promise<void> {
	await page.goto(at(address));
	await page.locator('[data-search-done]').waitFor();
}

for (const { address, project, count } of [
	{
		address: '/sok/?q=Kungsbacka',
		project: '/projekt/aspen/',
		count: texts.sv.search.found1.replace('{query}', 'Kungsbacka'),
	},
	{
		address: '/en/search/?q=Kungsbacka',
		project: '/en/projects/aspen/',
		count: texts.en.search.found1.replace('{query}', 'Kungsbacka'),
	},
]) {
	test(`${address} finds ASPEN once, the link first, with its one sentence`, async ({ page }) => {
		await page.goto(at(project));
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		const summary = await page.locator('meta[name="description"]').getAttribute('content');

		await search(page, address);
		await expect(results(page)).toHaveCount(1);
		const item = results(page).first();
		await expect(item.locator('> :first-child')).toHaveRole('link');
		await expect(item.getByRole('link')).toHaveText(title);
		await expect(item.getByRole('link')).toHaveAttribute('href', at(project));
		await expect(item.getByText(summary!, { exact: true })).toBeVisible();
		await expect(page.getByRole('main').getByRole('status').last()).toHaveText(count);

		await item.getByRole('link').click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	});
}

test('a word that stands in both texts of a project finds the project once', async ({ page }) => {
	await search(page, '/sok/?q=projekt');
	const links = results(page).locator('> a');
	const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(hrefs).toHaveLength(5);
	expect(new Set(hrefs).size).toBe(5);
	expect(hrefs.filter((href) => href?.includes('/mer/') ?? true)).toEqual([]);
});

test('the form on the start page leads to the answer', async ({ page }) => {
	await page.goto(at('/'));
	const box = page.getByLabel('Vad vill du hitta?');
	await box.fill('Trelleborg');
	await page.getByRole('button', { name: 'Sök' }).click();
	await expect(page).toHaveURL(at('/sok/?q=Trelleborg'));
	await expect(page.getByLabel('Vad vill du hitta?')).toHaveValue('Trelleborg');
	await expect(results(page).getByRole('link')).toHaveAttribute(
		'href',
		at('/projekt/starkt-grepp/'),
	);
});

test('Enter in the search box searches', async ({ page }) => {
	await page.goto(at('/en/search/'));
	const box = page.getByLabel('What do you want to find?');
	await box.fill('Mariestad');
	await box.press('Enter');
	await expect(results(page).getByRole('link').first()).toHaveAttribute(
		'href',
		at('/en/projects/motesplats-mtg/'),
	);
});

for (const { address, count, help } of [
	{
		address: '/sok/?q=xqzvwkj',
		count: 'Vi hittade inget projekt när du sökte på ”xqzvwkj”.',
		help: texts.sv.search.insteadText,
	},
	{
		address: '/en/search/?q=xqzvwkj',
		count: texts.en.search.found0.replace('{query}', 'xqzvwkj'),
		help: texts.en.search.insteadText,
	},
]) {
	test(`${address} finds nothing, and says so kindly`, async ({ page }) => {
		await search(page, address);
		await expect(results(page)).toHaveCount(0);
		await expect(page.getByRole('main').getByRole('status').last()).toHaveText(count);
		await expect(page.getByText(help)).toBeVisible();
		await expect(page.getByRole('main').getByRole('heading', { level: 2 }).last()).toBeVisible();
	});
}

for (const query of ['$& 100 $$', '<b>fet</b>', 'Å & Ö "så"']) {
	test(`the answer repeats ”${query}” as it was written`, async ({ page }) => {
		await search(page, `/sok/?q=${encodeURIComponent(query)}`);
		await expect(page.getByLabel('Vad vill du hitta?')).toHaveValue(query);
		await expect(page.getByRole('main').getByRole('status').last()).toContainText(`”${query}”`);
	});
}

test('the search page without a question asks for one and lists all projects', async ({ page }) => {
	await page.goto(at('/sok/?q=%20'));
	await expect(page.getByRole('main').getByRole('status').last()).toHaveText('');
	await expect(results(page)).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Alla projekt från A till Ö' })).toBeVisible();
});

test('a search that cannot start says so and leaves the list', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await search(page, '/sok/?q=arbete');
	await expect(page.getByRole('main').getByRole('status').last()).toHaveText(
		texts.sv.search.failed,
	);
	await expect(page.getByRole('link', { name: 'ASPEN-projektet' })).toBeVisible();
});
