import { expect, test } from '@playwright/test';
import { at, listed } from './site.ts';

const page1 = at('/projekt/aspen/');

test('a hard word opens its explanation with the keyboard, and closes again', async ({ page }) => {
	await page.goto(page1);
	const word = page.getByRole('button', { name: 'beroende', exact: true });
	const help = page.locator('.hard-words [popover]', { hasText: 'När någon har mycket svårt' });
	await word.focus();
	await page.keyboard.press('Enter');
	await expect(help).toBeInViewport();
	await page.keyboard.press('Tab');
	await expect(help.getByRole('button', { name: 'Stäng' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(help.getByRole('button', { name: 'Stäng' })).toBeHidden();
	await expect(word).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(help.getByRole('button', { name: 'Stäng' })).toBeHidden();
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

	test('a word opens its explanation on the screen, and a tap beside closes it', async ({
		page,
	}) => {
		await page.goto(page1);
		await page.getByRole('button', { name: 'beroende', exact: true }).tap();
		const help = page.locator('.hard-words :popover-open');
		await expect(help).toBeInViewport({ ratio: 1 });
		await page.touchscreen.tap(160, 5);
		await expect(help).toHaveCount(0);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the words stand in a list after the text, and in print', async ({ page }) => {
		await page.goto(page1);
		const list = page.locator('.hard-words dl');
		await expect(list.getByText('När någon har mycket svårt att sluta')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(list.getByText('När någon har mycket svårt att sluta')).toBeVisible();
	});
});

test('a word has the same explanation on every page, is marked once, and is not searched', async ({
	page,
}) => {
	test.setTimeout(60_000);
	const explanations = new Map<string, string>();
	for (const { path } of listed) {
		await page.goto(path);
		const { words, marks, lang } = await page.evaluate(() => ({
			lang: document.documentElement.lang,
			marks: [...document.querySelectorAll('.word')].map((word) =>
				word.getAttribute('popovertarget'),
			),
			words: [...document.querySelectorAll('[data-pagefind-ignore] [popover]')].map((help) => ({
				id: help.id,
				text: help.querySelector('dd')?.textContent ?? '',
			})),
		}));
		expect(marks, path).toEqual(words.map(({ id }) => id));
		expect(new Set(marks).size, path).toBe(marks.length);
		for (const { id, text } of words) {
			const key = `${lang} ${id}`;
			expect(text, `${path} ${id}`).toBe(explanations.get(key) ?? text);
			explanations.set(key, text);
		}
	}
	expect(explanations.size).toBeGreaterThan(20);
});
