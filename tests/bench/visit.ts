import type { Browser, Page, Request } from 'playwright-core';

export interface Visit {
	/** Bytes with response headers, compressed. */
	htmlAndCss: number;
	/** Bytes of all that is fetched, the icon too. */
	total: number;
	requests: number;
	/** Bytes, not compressed: files and scripts in the page. */
	javascript: number;
	/** `javascript`, or 0 when the page says the same without it. */
	needed: number;
	thirdParty: number;
	/** What could not be fetched. */
	broken: string[];
	/** Cumulative layout shift, on the screen where it is worst. */
	shift: number;
	/** What moved, and on which screen. */
	moved: string[];
}

const screens = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 900 },
];

/** Visits a page for the first time: on a small and a large screen, and once without JavaScript. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
	const visits: Awaited<ReturnType<typeof visitOnce>>[] = [];
	for (const viewport of screens) {
		const context = await browser.newContext({ viewport });
		visits.push(await visitOnce(await context.newPage(), url));
		await context.close();
	}
	const plain = await browser.newContext({
		viewport: screens[0] ?? null,
		javaScriptEnabled: false,
	});
	const plainPage = await plain.newPage();
	await plainPage.goto(url);
	const plainTexts = new Set(await readTexts(plainPage));
	await plain.close();
	const [first] = visits;
	if (!first) throw new Error('No screen to visit on.');
	const isSame = first.texts.every((text) => plainTexts.has(text));
	return {
		...first,
		needed: isSame ? 0 : first.javascript,
		shift: Math.max(...visits.map(({ shift }) => shift)),
		moved: visits.flatMap(({ moved }) => moved),
	};
}

async function visitOnce(page: Page, url: string) {
	const requests: Request[] = [];
	page.on('request', (request) => requests.push(request));
	await page.addInitScript(observeShifts);
	// Typefaces wait for the first paint, as on a slow line: what they move is seen.
	let release = (): void => undefined;
	const painted = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.woff2', async (route) => {
		await painted;
		await route.continue();
	});
	await page.goto(url, { waitUntil: 'commit' });
	await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint').length > 0,
	);
	release();
	await page.waitForLoadState('load');
	const { shift, moved } = await page.evaluate(readShifts);
	const width = String(page.viewportSize()?.width);
	const texts = await readTexts(page);
	return {
		...(await weigh(page, requests, url)),
		shift,
		moved: moved.map((name) => `${name} (${width} px)`),
		texts,
	};
}

async function weigh(page: Page, requests: Request[], url: string) {
	const { origin } = new URL(url);
	const parts: { kind: string; size: number }[] = [];
	const broken: string[] = [];
	for (const request of requests) {
		const response = await request.response();
		if (!response?.ok()) broken.push(request.url());
		if (!response) continue;
		const { responseBodySize, responseHeadersSize } = await request.sizes();
		parts.push({ kind: request.resourceType(), size: responseBodySize + responseHeadersSize });
	}
	// A window shows the icon of the tab; a browser without one does not ask for it.
	const icon = await page.evaluate(
		() => document.querySelector<HTMLLinkElement>('link[rel~="icon"]')?.href,
	);
	if (icon && !requests.some((request) => request.url() === icon)) {
		const response = await fetch(icon, { headers: { 'accept-encoding': 'br' } });
		if (!response.ok) broken.push(icon);
		parts.push({ kind: 'icon', size: Number(response.headers.get('content-length')) + 150 });
	}
	const files = requests.filter((request) => request.resourceType() === 'script');
	const bodies = await Promise.all(
		files.map(async (request) => (await request.response())?.body()),
	);
	const inline = await page.evaluate(() =>
		[...document.scripts]
			.filter(({ src, type }) => !src && !type.includes('json'))
			.map(({ text }) => text),
	);
	const sum = (sizes: (number | undefined)[]) =>
		sizes.reduce<number>((all, size) => all + (size ?? 0), 0);
	return {
		htmlAndCss: sum(
			parts
				.filter(({ kind }) => kind === 'document' || kind === 'stylesheet')
				.map(({ size }) => size),
		),
		total: sum(parts.map(({ size }) => size)),
		requests: parts.length,
		javascript:
			sum(bodies.map((body) => body?.length)) + sum(inline.map((text) => Buffer.byteLength(text))),
		thirdParty: requests.filter((request) => new URL(request.url()).origin !== origin).length,
		broken,
	};
}

/** What the main part of the page says, a line for each paragraph, heading, link and list item. */
const readTexts = (page: Page) =>
	page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>(
				'main :is(h1, h2, h3, h4, p, li, a, dt, dd, th, td)',
			),
		]
			.filter((element) => element.checkVisibility())
			.map((element) => element.innerText.replace(/\s+/g, ' ').trim()),
	);

interface Shift extends PerformanceEntry {
	value: number;
	sources: { node: Element | null }[];
}

declare global {
	interface Window {
		layoutShifts: Shift[];
	}
}

function observeShifts(): void {
	window.layoutShifts = [];
	const observer = new PerformanceObserver((list) =>
		window.layoutShifts.push(...(list.getEntries() as Shift[])),
	);
	observer.observe({ type: 'layout-shift', buffered: true });
}

/** Sums the shifts once the typefaces are there and the page has been painted with them. */
async function readShifts() {
	await document.fonts.ready;
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	await new Promise((resolve) => setTimeout(resolve, 200));
	const nodes = window.layoutShifts.flatMap(({ sources }) => sources.map(({ node }) => node));
	const names = nodes.map((node) => {
		const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
		return element ? [element.localName, ...element.classList].join('.') : 'something that is gone';
	});
	return {
		shift: window.layoutShifts.reduce((sum, { value }) => sum + value, 0),
		moved: [...new Set(names)],
	};
}
