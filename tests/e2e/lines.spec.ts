import { expect, test } from '@playwright/test';
import { onEveryPage } from './site.ts';

/** The longest line that is easy to follow, in characters: on easy pages, and on the others. */
const longest = { easy: 55, full: 75 };

for (const width of [320, 768, 1280]) {
	test(`no line is too long to follow at ${String(width)} px`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width, height: 800 });
		const tooLong = await onEveryPage(page, async () => {
			await page.evaluate(() => document.fonts.ready);
			const { isEasy, lines } = await page.evaluate(readLines);
			expect(lines.length).toBeGreaterThan(5);
			const limit = isEasy ? longest.easy : longest.full;
			return lines
				.filter((line) => line.length > limit)
				.map((line) => `${String(line.length)}: ${line}`);
		});
		expect(tooLong).toEqual([]);
	});
}

/** The lines of the page as the browser has set them, from the boxes of the characters. */
function readLines(): { isEasy: boolean; lines: string[] } {
	const blocks = 'p, li, dt, dd, th, td, caption, label, h1, h2, h3, h4';
	const lines = [...document.querySelectorAll(blocks)].flatMap((block) =>
		block.checkVisibility() ? linesOf(block) : [],
	);
	return { isEasy: document.querySelector('main.easy') !== null, lines };

	function linesOf(block: Element): string[] {
		const found: string[] = [];
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		let nextLine = -Infinity;
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			if (text.parentElement?.closest(blocks) !== block) continue;
			for (let index = 0; index < text.length; index += 1) {
				range.setStart(text, index);
				range.setEnd(text, index + 1);
				const box = range.getClientRects()[0];
				// A space that ends a line takes no room.
				if (!box || box.width === 0) continue;
				if (box.top >= nextLine) {
					found.push('');
					nextLine = box.top + box.height / 2;
				}
				found[found.length - 1] += text.data.charAt(index);
			}
		}
		return found.map((line) => line.trim()).filter(Boolean);
	}
}
