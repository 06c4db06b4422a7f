import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseMarkdown } from '../../src/text/markdown/parse.ts';
import { isRunning } from '../../src/text/text.ts';
import { listed } from './site.ts';

/** Every page that shows an easy text, with the file that the text stands in. */
const easyPages = listed.flatMap(({ path }) => {
	const html = readFileSync(`dist/${path}index.html`, 'utf8');
	const [, file = ''] = /<meta name="source" content="([^"]+)"/.exec(html) ?? [];
	const [, lang = ''] = /\/(sv|en)\.latt\.mdx?$/.exec(file) ?? [];
	return lang === 'sv' || lang === 'en' ? [{ path, file, lang } as const] : [];
});

/** 640 and 320 px are also what is left of 1280 px at 200 and 400 % zoom. */
const screens = [
	{ width: 320 },
	{ width: 375 },
	{ width: 640 },
	{ width: 768 },
	{ width: 1280 },
	{ width: 1280, textSize: 200 },
	{ width: 1280, textSize: 400 },
	{ width: 320, textSize: 200 },
	{ width: 320, font: 'another' },
	{ width: 1280, font: 'another' },
];

for (const { width, textSize = 100, font = 'own' } of screens) {
	test(`easy texts break at pauses at ${String(width)} px, ${String(textSize)} % text, ${font} font`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height: 800 });
		if (font !== 'own') await page.route(/\.woff2?$/, (route) => route.abort());
		const faults: string[] = [];
		for (const { path } of easyPages) {
			await page.goto(path);
			await page.addStyleTag({ content: `html { font-size: ${String(textSize)}% }` });
			await page.evaluate(() => document.fonts.ready);
			const { found, count } = await page.evaluate(readPhrases, 55);
			expect(count).toBeGreaterThan(3);
			faults.push(...found.map((fault) => `${path} ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}

test('an easy text reads as it was written, with single spaces', async ({ page }) => {
	test.setTimeout(120_000);
	expect(easyPages.length).toBeGreaterThan(10);
	for (const { path, file, lang } of easyPages) {
		const source = readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
		const written = parseMarkdown(source, { lang, kind: 'easy' }).blocks.filter(
			(block) => isRunning(block) && block.kind !== 'summary',
		);
		await page.goto(path);
		const shown = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('.text :is(p, li):not(:has(p, li))')]
				.filter((block) => !block.closest('.hard-words, table, .text > div'))
				.map((block) => block.innerText),
		);
		expect(shown, path).toEqual(written.map(({ text }) => text));
	}
});

test('a screen reader meets a paragraph as text, with no line breaks in it', async ({ page }) => {
	await page.goto(easyPages[0]?.path ?? '/');
	const paragraph = page.locator('.text > p:not(:has(button)):has(.pause)').first();
	const text = await paragraph.innerText();
	expect(text).not.toContain('\n');
	expect(await paragraph.evaluate(copy)).toBe(text);
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const spoken = (id: string): string => {
		const { role, name, ignored, childIds = [] } = byId.get(id) ?? {};
		return !ignored && role?.value === 'StaticText'
			? String(name?.value)
			: childIds.map(spoken).join('');
	};
	expect(spoken(nodes[0]?.nodeId ?? '')).toContain(text);
});

/** What a reader gets who marks a paragraph and copies it. */
function copy(paragraph: Element): string | undefined {
	getSelection()?.selectAllChildren(paragraph);
	return getSelection()?.toString();
}

/** What is wrong with how the browser has set the phrases of a page. */
function readPhrases(limit: number): { count: number; found: string[] } {
	const found: string[] = [];
	let count = 0;
	const range = document.createRange();
	const ruler = document.createElement('span');
	ruler.style.cssText = 'position: absolute; visibility: hidden; white-space: nowrap';
	for (const block of document.querySelectorAll<HTMLElement>('.easy :is(p, li):has(.phrase)')) {
		if (block.querySelector('p, li')) continue;
		const { paddingInlineStart, paddingInlineEnd, lineHeight } = getComputedStyle(block);
		const room = block.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const lines: string[] = [];
		let [top, phrase, phraseLines, before] = [-Infinity, '', 0, ' '];
		const widthOf = (words: string) => {
			block.append(ruler);
			ruler.textContent = words;
			const { width } = ruler.getBoundingClientRect();
			ruler.remove();
			return width;
		};
		const endPhrase = () => {
			count += 1;
			if (phraseLines > 1 && widthOf(phrase.trim()) <= room)
				found.push(`breaks a phrase that has room: ${phrase}`);
			[phrase, phraseLines] = ['', 0];
		};
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			const isPause = text.parentElement?.className === 'pause';
			if (isPause) endPhrase();
			for (let index = 0; index < text.length; index += 1) {
				const char = text.data.charAt(index);
				if (!isPause) phrase += char;
				range.setStart(text, index);
				range.setEnd(text, index + 1);
				const box = range.getBoundingClientRect();
				if (char.trim() && (Math.abs(box.top - top) > box.height / 2 || lines.length === 0)) {
					if (box.top - top > 1.5 * parseFloat(lineHeight) && lines.length > 0)
						found.push(`has an empty line before: ${phrase}`);
					const word = /\S*$/.exec(lines.at(-1) ?? '')?.[0] ?? '';
					const isWhole = widthOf(word + (/^\S*/.exec(text.data.slice(index))?.[0] ?? '')) <= room;
					if (before.trim() && before !== '-' && lines.length > 0 && isWhole)
						found.push(`splits a word: ${lines.at(-1) ?? ''}|${char}`);
					top = box.top;
					lines.push('');
					phraseLines += 1;
				}
				lines[lines.length - 1] += char;
				before = char;
			}
		}
		endPhrase();
		for (const line of lines)
			if (line.trim().length > limit) found.push(`has ${String(line.length)} characters: ${line}`);
		if (document.documentElement.scrollWidth > innerWidth + 1)
			found.push(`scrolls sideways: ${String(document.documentElement.scrollWidth)}`);
	}
	return { count, found };
}
