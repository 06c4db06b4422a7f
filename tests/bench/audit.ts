import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { launchBrowser, packagedChromium } from '../../src/audit/browser.ts';
import { readPages } from '../../src/audit/pages.ts';
import { runAudit } from '../../src/audit/run.ts';
import { serve } from '../../src/audit/serve.ts';
import { cpuSeconds } from './cpu.ts';

/** CPU seconds a page, browser included: our audit, @axe-core/playwright and pa11y-ci on the same pages. */
const folder = resolve(process.argv[2] ?? 'dist');
const pages = (await readPages(folder)).slice(0, Number(process.env.PAGES ?? 20));
const rows: [string, number][] = [];

async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
	const before = cpuSeconds();
	await work();
	// Ended children are counted when they have been waited for.
	await new Promise((resolve_) => setTimeout(resolve_, 500));
	rows.push([name, (cpuSeconds() - before) / pages.length]);
}

const options = { folder, base: '/', lang: 'en' as const, useCache: false };
const axeOnly = ['axe/color-contrast'];
await measure('ours: everything, all states and keys', () =>
	runAudit(pages, { ...options, only: undefined }),
);
await measure('ours: one rule of axe-core, to see the floor', () =>
	runAudit(pages, { ...options, only: axeOnly }),
);
await runAudit(pages, { ...options, useCache: true, only: undefined });
await measure('ours: unchanged pages', () =>
	runAudit(pages, { ...options, useCache: true, only: undefined }),
);
await measure('@axe-core/playwright, a context each', async () => {
	const server = await serve(folder, '/');
	const browser = await launchBrowser();
	for (const { path } of pages) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(server.origin + encodeURI(path));
		await new AxeBuilder({ page }).analyze();
		await context.close();
	}
	await browser.close();
	await server.close();
});
if (process.env.PA11Y !== 'off') {
	const place = mkdtempSync(join(tmpdir(), 'pa11y-'));
	const server = await serve(folder, '/');
	const chromium = await packagedChromium();
	writeFileSync(join(place, 'package.json'), '{}');
	execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', 'pa11y-ci'], {
		cwd: place,
		env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
	});
	writeFileSync(
		join(place, '.pa11yci'),
		JSON.stringify({
			defaults: {
				timeout: 60_000,
				chromeLaunchConfig: { executablePath: chromium.executablePath, args: chromium.args },
			},
			urls: pages.map(({ path }) => server.origin + encodeURI(path)),
		}),
	);
	const { spawn } = await import('node:child_process');
	await measure(
		'pa11y-ci',
		() =>
			new Promise((done) =>
				spawn(join(place, 'node_modules/.bin/pa11y-ci'), [], {
					cwd: place,
					env: chromium.env,
					stdio: 'ignore',
				}).on('exit', done),
			),
	);
	await server.close();
	rmSync(place, { recursive: true });
}
process.stdout.write(
	`| ${String(pages.length)} pages | CPU s a page |\n|---|---|\n${rows.map(([name, seconds]) => `| ${name} | ${seconds.toFixed(4)} |`).join('\n')}\n`,
);
