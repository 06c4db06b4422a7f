import { expect, test, type Page } from '@playwright/test';
import { at, paths } from './site.ts';

for (const [path, name] of [
	['/projekt/aspen/', 'Gå till innehållet'],
	['/en/projects/aspen/', 'Skip to the content'],
] as const) {
	test(`the first Tab on ${path} shows “${name}”, which leads to the content`, async ({ page }) => {
		await page.goto(at(path));
		const link = page.getByRole('link', { name });
		await expect(link).not.toBeInViewport();
		await page.keyboard.press('Tab');
		await expect(link).toBeFocused();
		await expect(link).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
		await page.keyboard.press('Tab');
		const first = page.getByRole('main').getByRole('link').first();
		await expect(first).toBeFocused();
	});
}

test('every page begins with the link to its content', async ({ page }) => {
	test.setTimeout(120_000);
	for (const path of paths) {
		await page.goto(path);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main'), path).toBeFocused();
	}
});

for (const path of [
	'/projekt/aspen/',
	'/projekt/aspen/mer/',
	'/en/projects/aktiv-24/',
	'/',
	'/sok/?q=projekt',
]) {
	test.describe(`the keyboard on ${path}`, () => {
		test.beforeEach(async ({ page }) => {
			test.setTimeout(60_000);
			await page.goto(at(path));
			if (path.includes('?q=')) await page.locator('[data-search-done]').waitFor();
		});

		test('reaches everything in the order of the page, shows where it is, and leaves', async ({
			page,
		}) => {
			const stops = await markStops(page);
			expect(stops.length).toBeGreaterThan(10);
			const walked: string[] = [];
			const unseen: string[] = [];
			for (const stop of stops) {
				await page.keyboard.press('Tab');
				// The switch for suggestions comes with the field's script, when the field gets focus.
				const isNew = !stops.includes(await focusedStop(page));
				if (isNew && (await page.evaluate(isSwitch))) await page.keyboard.press('Tab');
				walked.push(await focusedStop(page));
				const fault = await page.evaluate(focusFault);
				if (fault) unseen.push(`${stop}: ${fault}`);
			}
			expect(walked).toEqual(stops);
			expect(unseen).toEqual([]);
			await page.keyboard.press('Tab');
			expect(stops.slice(1)).not.toContain(await focusedStop(page));
		});

		test('walks the same way back', async ({ page }) => {
			const stops = await markStops(page);
			const walked: string[] = [];
			while (walked.length < stops.length) {
				await page.keyboard.press('Shift+Tab');
				walked.unshift(await focusedStop(page));
			}
			expect(walked).toEqual(stops);
		});
	});
}

/** Marks everything that the keyboard should reach with its place in the document. */
const markStops = (page: Page) =>
	page.evaluate(() => {
		const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
		const stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter((element) =>
			element.checkVisibility({ visibilityProperty: true }),
		);
		return stops.map((element, index) => {
			element.dataset.stop = `${String(index)} ${element.textContent.trim() || element.tagName}`;
			return element.dataset.stop;
		});
	});

const focusedStop = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop ?? 'the window');

/** Why a reader cannot see what has focus, if that is so: no outline, a faint one, or outside the window. */
function focusFault(): string | undefined {
	const element = document.activeElement as HTMLElement;
	const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
	if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'no outline';
	let behind = element.parentElement;
	while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
		behind = behind.parentElement;
	if (behind && getComputedStyle(behind).backgroundColor === outlineColor)
		return 'an unseen outline';
	const { top, bottom, left, right } = element.getBoundingClientRect();
	const isInside = top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
	return isInside ? undefined : 'outside the window';
}

const isSwitch = () => Boolean(document.activeElement?.closest('.suggest-switch'));
