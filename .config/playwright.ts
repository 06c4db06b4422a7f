import { defineConfig } from '@playwright/test';
import { packagedChromium } from '../src/audit/browser.ts';

const port = 4329;
const { CHROMIUM_PATH: executablePath } = process.env;

export default defineConfig({
	testDir: '../tests/e2e',
	outputDir: '../.build/playwright',
	reporter: 'list',
	workers: 2,
	use: {
		baseURL: `http://localhost:${String(port)}`,
		browserName: 'chromium',
		launchOptions: executablePath ? { executablePath } : await packagedChromium(),
	},
	webServer: {
		command: `npx astro preview --ignore-lock --port ${String(port)}`,
		cwd: '..',
		port,
		reuseExistingServer: false,
	},
});
