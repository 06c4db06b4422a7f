import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { at, paths } from './site.ts';

const today = process.env.SITE_TODAY ?? new Date().toISOString().slice(0, 10);

/** Skips a test on the days when a notice does not show, and the test would see nothing. */
function needs(notice: string): void {
	const { from, to } = parse(readFileSync(`content/meddelanden/${notice}.yml`, 'utf8')) as {
		from: string;
		to: string;
	};
	test.skip(today < from || to < today, `The notice shows from ${from} to ${to}.`);
}

const webinar = (page: Page) => page.getByRole('region', { name: /webbinarium|webinar/ });
const covid = (page: Page) => page.getByRole('region', { name: /covid-19/i });

test.describe('the notice of the webinar', () => {
	test.beforeEach(() => {
		needs('webbinarium');
	});

	for (const [path, close, more] of [
		['/projekt/aspen/', 'Stäng', '/projekt/aspen/mer/'],
		['/en/projects/aspen/', 'Close', '/en/projects/aspen/more/'],
	] as const) {
		test(`closes with “${close}” on ${path}, and stays closed`, async ({ page }) => {
			await page.goto(at(path));
			await expect(webinar(page)).toContainText(/3 december/i);
			await webinar(page).getByRole('button', { name: close }).click();
			await expect(webinar(page)).toBeHidden();
			await expect(page.getByRole('main')).toBeFocused();

			await page.reload();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(webinar(page)).toBeHidden();

			await page.goto(at('/'));
			await page.goto(at(more));
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(webinar(page)).toBeHidden();
		});
	}

	test('closes with the keyboard', async ({ page }) => {
		await page.goto(at('/projekt/aspen/'));
		await webinar(page).getByRole('button', { name: 'Stäng' }).focus();
		await page.keyboard.press('Enter');
		await expect(webinar(page)).toBeHidden();
	});

	test('is remembered on the device only, and only when it is closed', async ({
		page,
		context,
	}) => {
		await page.goto(at('/projekt/aspen/'));
		expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
		await webinar(page).getByRole('button', { name: 'Stäng' }).click();
		expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
			'notice-webbinarium': 'closed',
		});
		expect(await context.cookies()).toEqual([]);
	});

	test('closes where the browser allows no memory', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			});
		});
		await page.goto(at('/projekt/aspen/'));
		await webinar(page).getByRole('button', { name: 'Stäng' }).click();
		await expect(webinar(page)).toBeHidden();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the notice of the webinar is readable and has no button', async ({ page }) => {
		needs('webbinarium');
		await page.goto(at('/projekt/aspen/'));
		await expect(webinar(page)).toBeVisible();
		await expect(webinar(page)).toContainText('fattigdom i dagens Sverige');
		await expect(page.getByRole('button', { name: 'Stäng' })).toHaveCount(0);
	});
});

test('the notice of covid-19 on Aktiv 24 cannot be closed', async ({ page }) => {
	needs('covid-19');
	for (const path of ['/projekt/aktiv-24/', '/projekt/aktiv-24/mer/', '/en/projects/aktiv-24/']) {
		await page.goto(at(path));
		await expect(covid(page)).toBeVisible();
		await expect(covid(page).getByRole('button', { includeHidden: true })).toHaveCount(0);
	}
});

test('each notice shows on the pages of its own project and nowhere else', async ({ page }) => {
	needs('webbinarium');
	needs('covid-19');
	const found = { webinar: new Set<string>(), covid: new Set<string>() };
	for (const path of paths) {
		await page.goto(path);
		if (await webinar(page).isVisible()) found.webinar.add(path);
		if (await covid(page).isVisible()) found.covid.add(path);
	}
	const pagesOf = (slug: string) => new Set(paths.filter((path) => path.includes(`/${slug}/`)));
	expect(found).toEqual({ webinar: pagesOf('aspen'), covid: pagesOf('aktiv-24') });
});
