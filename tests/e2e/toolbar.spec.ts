import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { at } from './site.ts';

const origin = 'http://localhost:4337';
const folder = mkdtempSync(join(tmpdir(), 'toolbar-'));
const opened = join(folder, 'opened');
let server: ChildProcess;

test.beforeAll(async () => {
	test.setTimeout(120_000);
	// An editor that writes down what it is asked to open. By its name the server knows how to give it the line.
	const editor = join(folder, 'code');
	writeFileSync(editor, `#!/bin/sh\necho "$@" >> ${opened}\n`, { mode: 0o755 });
	server = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', new URL(origin).port],
		{ env: { ...process.env, LAUNCH_EDITOR: editor, ASTRO_TELEMETRY_DISABLED: '1' } },
	);
	await expect
		.poll(
			() =>
				fetch(origin + at('/')).then(
					({ status }) => status,
					() => 0,
				),
			{ timeout: 90_000 },
		)
		.toBe(200);
});

test.afterAll(() => {
	server.kill();
	rmSync(folder, { recursive: true });
});

async function openApp(page: Page, path: string) {
	await page.goto(origin + at(path));
	await page.getByRole('button', { name: 'Skrivhjälp' }).click();
	const app = page.getByRole('region', { name: 'Skrivhjälp' });
	await expect(app).toBeVisible({ timeout: 60_000 });
	return app;
}

test('a project page shows its grade, its faults, what is missing and its search result', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const app = await openApp(page, '/projekt/aspen/');
	await expect(app).toContainText('content/projekt/aspen/sv.latt.mdx');
	await expect(app).toContainText(/Hela texten: [AB], /);
	await expect(app.getByRole('heading', { name: /^Att rätta i texten \(\d+\)$/ })).toBeVisible();
	await expect(app.getByRole('heading', { name: 'Tillgänglighet på sidan (0)' })).toBeVisible();
	await expect(app).toContainText('Ingenting saknas.');
	await expect(app).toContainText(await page.title());
	const summary = await page.locator('meta[name="description"]').getAttribute('content');
	await expect(app).toContainText(summary ?? 'ingen');
});

test('a click opens the file at the line', async ({ page }) => {
	test.setTimeout(120_000);
	const app = await openApp(page, '/projekt/aspen/mer/');
	const place = app.getByRole('button', { name: /^sv\.mdx, rad \d+: / }).first();
	const line = /rad (\d+)/.exec(await place.innerText())?.[1] ?? '';
	await place.click();
	await expect
		.poll(() => {
			try {
				return readFileSync(opened, 'utf8');
			} catch {
				return '';
			}
		})
		.toContain(`content/projekt/aspen/sv.mdx:${line}:`);
});

test('a fault of the page as it stands is found, in Swedish, and shown on the page', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await page.goto(origin + at('/projekt/aspen/'));
	await page.evaluate(() => {
		document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<img src="/favicon.svg">');
	});
	await page.getByRole('button', { name: 'Skrivhjälp' }).click();
	const app = page.getByRole('region', { name: 'Skrivhjälp' });
	await expect(
		app.getByRole('button', { name: 'Bilden favicon.svg saknar alternativtext.' }),
	).toBeVisible({
		timeout: 60_000,
	});
	await expect(app).toContainText('Bilder måste ha alternativ text.');
});
