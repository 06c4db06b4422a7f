import { expect, test } from '@playwright/test';
import { at, onEveryPage } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in forced colours, ${colorScheme}`, () => {
		test.use({ forcedColors: 'active', colorScheme });

		test('all text stands out from what is behind it', async ({ page }) => {
			test.setTimeout(120_000);
			const faint = await onEveryPage(page, () => page.evaluate(faintText));
			expect(faint).toEqual([]);
		});

		test('what has focus has a line around it that stands out', async ({ page }) => {
			await page.goto(at('/projekt/aspen/'));
			const count = await page.getByRole('link').count();
			const lines: string[] = [];
			for (let index = 0; index < count; index += 1) {
				await page.keyboard.press('Tab');
				lines.push(
					await page.evaluate(() => {
						const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
							document.activeElement!,
						);
						const paper = getComputedStyle(document.body).backgroundColor;
						const isSeen = outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
						return isSeen && outlineColor !== paper ? 'seen' : `${outlineStyle} ${outlineColor}`;
					}),
				);
			}
			expect(lines).toEqual(lines.map(() => 'seen'));
		});

		test('buttons, the search box and the chosen level have an edge', async ({ page }) => {
			const edge = () =>
				page.evaluate(() =>
					[...document.querySelectorAll('.button, input:not([type=checkbox]), .levels a')]
						.filter((element) => element.checkVisibility())
						.filter((element) => {
							const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
							return borderTopStyle === 'none' || borderTopColor === backgroundColor;
						})
						.map((element) => element.outerHTML),
				);
			for (const path of ['/sok/', '/projekt/aspen/']) {
				await page.goto(at(path));
				expect(await edge()).toEqual([]);
			}
		});
	});
}

/** Text whose contrast with the nearest background is below 7:1. */
function faintText(): string[] {
	const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
	const luminance = (color: string) => {
		const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
			const part = value / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const backgroundOf = (element: Element | null): string => {
		if (!element) return 'rgb(255, 255, 255)';
		const { backgroundColor } = getComputedStyle(element);
		return channels(backgroundColor)[3] === 0
			? backgroundOf(element.parentElement)
			: backgroundColor;
	};
	const contrast = (element: Element) => {
		const [one, other] = [getComputedStyle(element).color, backgroundOf(element)].map(luminance);
		return (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
	};
	return [...document.querySelectorAll('body *')]
		.filter(
			(element) =>
				element.checkVisibility() &&
				[...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
		)
		.filter((element) => contrast(element) < 7)
		.map((element) => `${contrast(element).toFixed(1)} ${element.textContent.trim()}`);
}
