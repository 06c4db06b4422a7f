import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { at, texts } from './site.ts';

// Every rule, twice, takes a while on a busy machine.
test.setTimeout(90_000);

const everyRule = Object.fromEntries(
	axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
);

async function expectNoFaults(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).options({ rules: everyRule }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
	).toEqual([]);
}

const field = (page: Page) => page.getByLabel(texts.sv.search.label);

async function answered(page: Page, query: string): Promise<void> {
	await page.goto(at(`/sok/?${query}`));
	await page.locator('[data-search-done]').waitFor();
}

/** Every state of the search, and how a visitor comes to it. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
	'the empty search page': (page) => page.goto(at('/sok/')),
	'a page that waits for letters': async (page) => {
		await page.goto(at('/sok/'));
		await field(page).focus();
		await expect(field(page)).toHaveRole('combobox');
	},
	'open suggestions': async (page) => {
		await page.goto(at('/sok/'));
		await field(page).pressSequentially('miss');
		await expect(page.getByRole('option').first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
	},
	'open suggestions in the header': async (page) => {
		await page.goto(at('/projekt/aspen/'));
		await page.getByLabel(texts.sv.search.field).last().pressSequentially('miss');
		await expect(page.getByRole('option').first()).toBeVisible();
	},
	results: (page) => answered(page, 'q=missbruk'),
	'results for another word': (page) => answered(page, 'q=misbruk'),
	'no results': (page) => answered(page, 'q=xqzvwkj'),
	'chosen filters': (page) => answered(page, 'q=arbete&region=Stockholm'),
	'filters without words': (page) => answered(page, 'group=beroende&region=Stockholm'),
	'open filters': async (page) => {
		await answered(page, 'q=arbete');
		for (const summary of await page.locator('.filters summary').all()) await summary.click();
		await expect(page.locator('.filters details[open]').first()).toBeVisible();
	},
};

for (const [name, reach] of Object.entries(states)) {
	test(`axe with every rule finds nothing in ${name}`, async ({ page }) => {
		await reach(page);
		await expectNoFaults(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectNoFaults(page);
	});

	test(`${name}: nothing is wider than a screen of 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await reach(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
}

test('suggestions are chosen with the keyboard alone', async ({ page }) => {
	await page.goto(at('/sok/'));
	const box = field(page);
	await box.focus();
	await box.pressSequentially('kungsb');
	const options = page.getByRole('option');
	await expect(options.first()).toBeVisible();
	await expect(box).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowDown');
	const id = await options.first().getAttribute('id');
	await expect(box).toHaveAttribute('aria-activedescendant', id!);
	await expect(options.first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await expect(options.first()).toBeHidden();
	await expect(box).toHaveValue('kungsb');
	await page.keyboard.press('ArrowDown');
	await expect(options.first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/sok\/\?q=Kungsbacka/);
});

test('suggestions stay away when they are switched off, on the next page too', async ({ page }) => {
	await page.goto(at('/sok/'));
	await field(page).focus();
	await page.getByLabel(texts.sv.search.suggestSwitch).uncheck();
	await page.reload();
	await field(page).pressSequentially('kungsb');
	await page.locator('[role="combobox"]').first().waitFor();
	await page.waitForTimeout(600);
	await expect(page.getByRole('option')).toHaveCount(0);
});

test('filters narrow the answer, and can be taken away', async ({ page }) => {
	await answered(page, 'q=arbete');
	await page.getByText(texts.sv.search.dimensions.region, { exact: true }).click();
	await page.locator('.filters').getByRole('link', { name: 'Stockholm', exact: true }).click();
	await page.locator('[data-search-done]').waitFor();
	await expect(page.locator('[data-search-result]')).toHaveCount(1);
	await page
		.getByRole('link', { name: texts.sv.search.removeFilter.replace('{label}', 'Stockholm') })
		.click();
	await page.locator('[data-search-done]').waitFor();
	await expect(page.locator('[data-search-result]')).toHaveCount(5);
});

test('two filters without words list the projects that have both', async ({ page }) => {
	await answered(page, 'group=beroende&region=Stockholm');
	await expect(page.getByRole('main').getByRole('status').last()).toHaveText(
		texts.sv.search.chosen1,
	);
	await expect(page.locator('[data-search-result] a')).toHaveAttribute(
		'href',
		at('/projekt/livsval/'),
	);
});

test('the question goes along to the page in another language', async ({ page }) => {
	await answered(page, 'q=Kungsbacka');
	await page.getByRole('link', { name: texts.en.site.switchLanguage }).click();
	await expect(page).toHaveURL(/\/en\/search\/\?q=Kungsbacka$/);
	await expect(page.locator('[data-search-result] a')).toHaveAttribute(
		'href',
		at('/en/projects/aspen/'),
	);
});

test('the answer does not push what stands below it over the screen', async ({ page }) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await answered(page, 'q=missbruk');
	await page.waitForTimeout(300);
	const sum = await page.evaluate(() =>
		(window as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0),
	);
	expect(sum).toBeLessThan(0.02);
});

test('one choice leads to the next, from the page of a place', async ({ page }) => {
	await page.goto(at('/sok/region/stockholm/'));
	await page.getByRole('link', { name: texts.sv.search.filterMore }).click();
	await page.locator('[data-search-done]').waitFor();
	await expect(page.locator('[data-search-result]')).toHaveCount(1);
	await page.getByText(texts.sv.search.dimensions.group, { exact: true }).click();
	await page.locator('.filters a[data-filter="group=kriminalitet"]').click();
	await expect(page).toHaveURL(/region=Stockholm&group=kriminalitet/);
	await expect(page.locator('[data-search-result]')).toHaveCount(1);
});
