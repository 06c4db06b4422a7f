import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { at, texts } from './site.ts';

const t = texts.sv.writingHelp;
const hard =
	'Kommunen ville med anledning av detta ge alla unga som bor i Mariestad ett bättre stöd och en egen plats. ';

async function open(page: Page, text: string) {
	await page.goto(at('/skrivhjalp/'));
	await page.getByLabel(t.label).fill(text);
	await expect(page.getByRole('status').first()).not.toHaveText(t.empty);
}

test('a pasted text gets its grade and its advice, and nothing leaves the computer', async ({
	page,
}) => {
	await page.goto(at('/skrivhjalp/'));
	await page.waitForLoadState('networkidle');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.getByLabel(t.label).fill(hard.repeat(3));
	await expect(page.getByRole('status').first()).toContainText('saker att titta på.');
	await expect(page.getByRole('row', { name: t.grade.sentences })).toContainText(t.grade.D);
	await page.getByLabel(t.full).check();
	await page.getByRole('button', { name: t.show }).click();
	await expect(page.getByRole('heading', { name: t.results })).toBeFocused();
	expect(requests).toEqual([]);
	expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
});

test('advice leads to its place in the text, with keys alone', async ({ page }) => {
	await open(page, `Kort rad.\n${hard}`);
	const place = page.getByRole('button', { name: /^Rad 2\. .*med anledning av/ });
	await place.focus();
	await page.keyboard.press('Enter');
	const field = page.getByLabel(t.label);
	await expect(field).toBeFocused();
	const marked = await field.evaluate((element: HTMLTextAreaElement) =>
		element.value.slice(element.selectionStart, element.selectionEnd),
	);
	expect(marked).toBe('med anledning av');
});

test('the text in phrases can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, hard);
	await page.getByRole('button', { name: t.lines.copy }).click();
	await expect(page.getByText(t.lines.copied)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.split('\n')[0]).toBe('Kommunen ville med anledning av detta ge alla unga');
});

test('what is written is shown as text, whatever it is', async ({ page }) => {
	await open(page, `<img src=x onerror="document.title='nej'"> ${hard}`);
	await expect(page.locator('.writing-help img')).toHaveCount(0);
	await expect(page).not.toHaveTitle('nej');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing when the advice is there, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 320, height: 800 });
		await open(page, hard.repeat(3));
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says so, shows no field, and explains the rules', async ({ page }) => {
		await page.goto(at('/skrivhjalp/'));
		await expect(page.locator('noscript p', { hasText: t.noScript })).toBeVisible();
		await expect(page.getByLabel(t.label)).toBeHidden();
		await expect(page.getByText('Ha högst 15 ord i en mening.')).toBeVisible();
	});
});

test('no other page fetches the module', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	for (const path of ['/', '/projekt/aspen/', '/ordlista/']) await page.goto(at(path));
	expect(fetched.filter((url) => url.includes('skrivhjalp'))).toEqual([]);
});
