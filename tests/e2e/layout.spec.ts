import { expect, test, type Browser } from '@playwright/test';
import { onEveryPage, paths } from './site.ts';

test.beforeEach(() => {
	test.setTimeout(180_000);
});

for (const { width, size } of [
	{ width: 320, size: '100%' },
	{ width: 320, size: '200%' },
	{ width: 1280, size: '200%' },
	{ width: 1280, size: '400%' },
]) {
	test(`no page scrolls sideways at ${String(width)} px with ${size} text`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const wide = await onEveryPage(page, async () => {
			await page.locator('html').evaluate((html, fontSize) => {
				html.style.fontSize = fontSize;
			}, size);
			return page.evaluate(overflow);
		});
		expect(wide).toEqual([]);
	});
}

test('everything to press in header, footer and level switch is 44 px high', async ({ page }) => {
	const places =
		'header a, header button, footer a, footer button, .notice button, nav a, form button, form input:not([type=checkbox]), form label:has(input)';
	const low = await onEveryPage(page, () =>
		page.locator(places).evaluateAll((targets) =>
			targets
				.filter((target) => target.checkVisibility())
				.map((target) => ({ target, box: target.getBoundingClientRect() }))
				.filter(({ box }) => box.height < 44 || box.width < 24)
				.map(({ target, box }) => `${target.textContent.trim()} ${String(box.height)} px`),
		),
	);
	expect(low).toEqual([]);
});

test('text is at least 20 px, in rem', async ({ page }) => {
	const small = await onEveryPage(page, () => page.evaluate(smallText, 20));
	expect(small).toEqual([]);
	await page.locator('html').evaluate((html) => {
		html.style.fontSize = '200%';
	});
	expect(await page.evaluate(smallText, 40)).toEqual([]);
});

test('no text is justified, and easy pages break no words', async ({ page }) => {
	const broken = await onEveryPage(page, () =>
		page.evaluate(() => {
			const isEasy = document.querySelector('main.easy') !== null;
			const faults = [...document.querySelectorAll('body, body *')].flatMap((element) => {
				const { textAlign, hyphens } = getComputedStyle(element);
				return [
					...(textAlign === 'justify' ? [`${element.tagName} is justified`] : []),
					...(isEasy && hyphens === 'auto' ? [`${element.tagName} is hyphenated`] : []),
				];
			});
			const hasSoftHyphen = isEasy && document.body.textContent.includes('\u00ad');
			return hasSoftHyphen ? [...faults, 'a soft hyphen'] : faults;
		}),
	);
	expect(broken).toEqual([]);
});

for (const width of [320, 1280]) {
	test(`nothing but letters moves while a page loads at ${String(width)} px`, async ({
		browser,
	}) => {
		const moved: string[] = [];
		for (const path of paths) {
			const shift = await shiftOnFirstVisit(browser, path, width);
			if (shift > 0) moved.push(`${path} ${String(shift)}`);
		}
		expect(moved).toEqual([]);
	});
}

test('easy pages and full pages are told apart as they should', async ({ page }) => {
	const kinds: Record<string, string[]> = { easy: [], full: [] };
	await onEveryPage(page, async (path) => {
		kinds[(await page.locator('main.easy').count()) > 0 ? 'easy' : 'full']!.push(path);
		return [];
	});
	expect(kinds.full!.filter((path) => !/\/(mer|more|projekt|projects)\/$/.test(path))).toEqual([]);
	expect(kinds.easy!.filter((path) => /\/(mer|more)\/$/.test(path))).toEqual([]);
});

/**
 * How much of a page moves while it loads, in a browser that has seen nothing of the site.
 * Without the typeface: whether it comes before or after the first frame is a matter of chance.
 */
async function shiftOnFirstVisit(browser: Browser, path: string, width: number): Promise<number> {
	const context = await browser.newContext({ viewport: { width, height: 800 } });
	const page = await context.newPage();
	await page.route('**/*.woff2', (route) => route.abort());
	await page.addInitScript(countShifts);
	await page.goto(path);
	const shift = await page.evaluate(readShift);
	await context.close();
	return shift;
}

function countShifts(): void {
	const target = window as unknown as { shift: number };
	target.shift = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			target.shift += (entry as unknown as { value: number }).value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

// A shift is told of after the frame that it happened in.
const readShift = () =>
	new Promise<number>((resolve) => {
		requestAnimationFrame(() => {
			requestAnimationFrame(() => {
				setTimeout(() => {
					resolve((window as unknown as { shift: number }).shift);
				});
			});
		});
	});

/** What stands out of the window to the right or left, when the page can be scrolled sideways. */
function overflow(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const outside = [...document.querySelectorAll('body *')].filter((element) => {
		const { left, right } = element.getBoundingClientRect();
		return (right > clientWidth || left < 0) && element.checkVisibility();
	});
	const names = outside.map((element) => element.className || element.tagName.toLowerCase());
	return [`${String(scrollWidth)} px wide: ${[...new Set(names)].join(', ')}`];
}

/** Running text that is smaller than it should be. */
function smallText(limit: number): string[] {
	const blocks = document.querySelectorAll('main :is(p, li, dd, dt, td, th, caption)');
	const small = [...blocks].filter(
		(element) =>
			element.checkVisibility() &&
			element.textContent.trim() !== '' &&
			// Ways on, and words beside the text, may be smaller.
			!element.closest('nav, .quiet') &&
			parseFloat(getComputedStyle(element).fontSize) < limit,
	);
	return small.map(
		(element) => `${getComputedStyle(element).fontSize} ${element.textContent.trim()}`,
	);
}
