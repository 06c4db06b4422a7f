import { expect, test } from '@playwright/test';
import { at, onEveryPage, paths } from './site.ts';

const logo = /^(Lätta projektbanken\. Utskrift från|The Easy Project Bank\. Printed from) /;

test('the logo shows on printouts only, with words for those who do not see it', async ({
	page,
}) => {
	await page.goto(at('/projekt/aspen/'));
	await expect(page.getByRole('img', { name: logo })).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('img', { name: logo })).toBeVisible();
});

test('every printout has the logo and the text, and nothing to click on', async ({ page }) => {
	test.setTimeout(120_000);
	await page.emulateMedia({ media: 'print' });
	const faults = await onEveryPage(page, async () => {
		const shown = (name: string, isShown: boolean) => (isShown ? [name] : []);
		const visible = (selector: string) => page.locator(`${selector} >> visible=true`).count();
		return [
			...shown('no logo', !(await page.getByRole('img', { name: logo }).isVisible())),
			...shown('no heading', !(await page.getByRole('heading', { level: 1 }).isVisible())),
			...shown('a header', (await visible('body > header')) > 0),
			...shown('a menu', (await visible('nav')) > 0),
			...shown('a notice', (await visible('.notice')) > 0),
			...shown('a form', (await visible('form')) > 0),
			// A word with help is a word on paper.
			...shown('a button', (await visible('button:not(.word)')) > 0),
			...shown('a skip link', (await visible('a[href="#innehall"]')) > 0),
		];
	});
	expect(paths.length).toBeGreaterThan(30);
	expect(faults).toEqual([]);
});

test('a printout is black on white, in dark mode too', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto(at('/projekt/aspen/'));
	const [ink, paper] = await page
		.locator('body')
		.evaluate((body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor]);
	expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
