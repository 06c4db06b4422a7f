import { expect, test } from '@playwright/test';
import { at, listed, paths } from './site.ts';

const pathOf = (url = '') => new URL(url).pathname;

test('“In English” leads to the same page, and “På svenska” back', async ({ page }) => {
	test.setTimeout(120_000);
	const swedish = listed.filter(({ url, alternates }) => url === alternates.sv);
	expect(swedish.length * 2).toBe(listed.length);
	for (const { path, alternates } of swedish) {
		await page.goto(path);
		await page.getByRole('link', { name: 'In English' }).click();
		await expect(page).toHaveURL(pathOf(alternates.en));
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.getByRole('link', { name: 'På svenska' }).click();
		await expect(page).toHaveURL(path);
	}
});

test('the search page leads to the same page in the other language', async ({ page }) => {
	await page.goto(at('/sok/'));
	await page.getByRole('link', { name: 'In English' }).click();
	await expect(page).toHaveURL(at('/en/search/'));
	await page.getByRole('link', { name: 'På svenska' }).click();
	await expect(page).toHaveURL(at('/sok/'));
});

test('from an address that leads nowhere, “In English” leads to the start page', async ({
	page,
}) => {
	await page.goto(at('/finns-inte/'));
	await page.getByRole('link', { name: 'In English' }).click();
	await expect(page).toHaveURL(at('/en/'));
});

for (const { easy, full, toFull, toEasy } of [
	{ easy: '/projekt/', full: 'mer/', toFull: 'Hela texten', toEasy: 'Lätt att läsa' },
	{ easy: '/en/projects/', full: 'more/', toFull: 'The full text', toEasy: 'Easy to read' },
]) {
	test(`“${toFull}” and “${toEasy}” lead to each other for every project`, async ({ page }) => {
		const start = at(easy);
		const projects = paths.filter((path) => path.startsWith(start) && path.endsWith(`/${full}`));
		expect(projects.length).toBeGreaterThanOrEqual(5);
		for (const path of projects) {
			const easyPath = path.slice(0, -full.length);
			await page.goto(easyPath);
			const levels = page.getByRole('navigation', { name: /^(Hur vill du läsa|How do you want)/ });
			await expect(levels.getByRole('link', { name: toEasy })).toHaveAttribute(
				'aria-current',
				'page',
			);
			const heading = await page.getByRole('heading', { level: 1 }).innerText();
			await levels.getByRole('link', { name: toFull }).click();
			await expect(page).toHaveURL(path);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(heading.slice(0, 5));
			await levels.getByRole('link', { name: toEasy }).click();
			await expect(page).toHaveURL(easyPath);
		}
	});
}

test('breadcrumbs name the pages above a page, and lead to them', async ({ page }) => {
	await page.goto(at('/projekt/aspen/mer/'));
	const crumbs = page.getByRole('navigation', { name: 'Du är här' });
	await expect(crumbs.getByRole('listitem')).toHaveText([
		'Startsida',
		'Alla projekt',
		'ASPEN-projektet',
		'Hela texten',
	]);
	await expect(crumbs.locator('[aria-current="page"]')).toHaveText('Hela texten');
	for (const [name, path] of [
		['ASPEN-projektet', '/projekt/aspen/'],
		['Alla projekt', '/projekt/'],
		['Startsida', '/'],
	] as const) {
		await crumbs.getByRole('link', { name }).click();
		await expect(page).toHaveURL(at(path));
	}
});

test('every page but the start pages and 404 has breadcrumbs that end with itself', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const without: string[] = [];
	for (const path of paths) {
		await page.goto(path);
		const here = page
			.getByRole('navigation', { name: /^(Du är här|You are here)$/ })
			.locator('[aria-current="page"]');
		if ((await here.count()) !== 1) without.push(path);
		else {
			const title = await page.title();
			const name = (await here.innerText()).toLowerCase();
			expect.soft(title.toLowerCase(), path).toContain(name.slice(0, 20));
		}
	}
	expect(without).toEqual([at('/'), at('/en/'), at('/finns-inte/')]);
});

test('the same help and the same links stand in the same place on every page', async ({ page }) => {
	test.setTimeout(120_000);
	const seen = { sv: new Set<string>(), en: new Set<string>() };
	for (const path of paths) {
		await page.goto(path);
		const lang = (await page.locator('html').getAttribute('lang')) as 'sv' | 'en';
		const menu = await page.getByRole('banner').getByRole('link').allInnerTexts();
		const help = await page.getByRole('contentinfo').innerText();
		seen[lang].add([...menu, help].join('\n'));
	}
	expect([seen.sv.size, seen.en.size]).toEqual([1, 1]);
	expect([...seen.sv].join()).toContain('ring 112');
});
