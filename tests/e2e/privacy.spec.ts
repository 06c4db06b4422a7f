import { expect, test } from '@playwright/test';
import { at, onEveryPage } from './site.ts';

test('no page asks another server for anything, or leaves anything on the device', async ({
	page,
	context,
	baseURL,
}) => {
	test.setTimeout(120_000);
	let asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	const traces = await onEveryPage(page, async () => {
		const elsewhere = asked.filter((url) => !url.startsWith(`${baseURL!}/`));
		const count = asked.length;
		asked = [];
		const stored = await page.evaluate(async () => [
			...Object.keys(localStorage),
			...Object.keys(sessionStorage),
			...(await indexedDB.databases()).map(({ name }) => name ?? ''),
			...(await caches.keys()),
			...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
		]);
		return [...elsewhere, ...stored, ...(count === 0 ? ['nothing was asked for'] : [])];
	});
	expect(traces).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test('a search asks this server only, and leaves nothing behind', async ({
	page,
	context,
	baseURL,
}) => {
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	await page.goto(at('/sok/?q=Kungsbacka'));
	await page.locator('[data-search-done]').waitFor();
	expect(asked.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
	expect(asked.filter((url) => !url.startsWith(`${baseURL!}/`))).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a project page needs at most six requests', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(at('/projekt/livsval/mer/'), { waitUntil: 'networkidle' });
	expect(asked.length).toBeLessThanOrEqual(6);
	expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
});
