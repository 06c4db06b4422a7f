import { expect as quickExpect, test as base, type Locator, type Page } from '@playwright/test';
import { contentFiles, giveFolder, readFolder, serveForm } from './open-form.ts';

/** Sveltia CMS reads a few hundred files first, which takes its time on a busy machine. */
export const expect = quickExpect.configure({ timeout: 20_000 });

/** The form with our own content in the browser's folder, and what came of it. */
export interface Form {
	/** The files that were there from the start. */
	before: Record<string, string>;
	open(): Promise<void>;
	/** The files as they lie in the folder. */
	files(): Promise<Record<string, string>>;
}

/** A test with the form. It fails when the form asks another server for anything, or reports a fault. */
export const test = base.extend<{ form: Form }>({
	locale: 'sv-SE',
	viewport: { width: 1280, height: 900 },
	form: async ({ page, context }, use) => {
		const served = await serveForm();
		const faults: string[] = [];
		context.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(`${served.origin}/`) && !/^(blob|data):/.test(url))
				faults.push(`asked ${url}`);
		});
		context.on('response', (response) => {
			// The news of the Git host's faults, which is not asked for.
			if (response.status() >= 400 && !response.url().includes('/saknas/'))
				faults.push(`${String(response.status())} ${response.url()}`);
		});
		page.on('pageerror', ({ message }) => faults.push(message));
		// Sveltia CMS holds the configuration to its own schema, and says here what it thinks of it.
		page.on('console', (message) => {
			const isFault = ['error', 'warning'].includes(message.type());
			if (isFault && !message.location().url.includes('/saknas/')) faults.push(message.text());
		});
		await page.goto(`${served.address}LICENSE.txt`);
		const before = contentFiles();
		await giveFolder(page, before);
		await use({
			before,
			open: async () => {
				await page.goto(served.address);
				await expect(page.getByRole('button', { name: 'Öppna mappen' })).toBeVisible();
			},
			files: () => readFolder(page),
		});
		served.close();
		expect(faults).toEqual([]);
	},
});

/** Opens the folder and waits for the list of projects. */
export async function openFolder(page: Page, form: Form): Promise<void> {
	await form.open();
	await page.getByRole('button', { name: 'Öppna mappen' }).click();
	await expect(page.getByText('ASPEN-projektet')).toBeVisible();
}

/** Presses Tab until the thing has focus. */
export async function tabTo(page: Page, thing: Locator, key = 'Tab'): Promise<void> {
	for (let presses = 0; presses < 150; presses += 1) {
		if (await thing.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
		await page.keyboard.press(key);
	}
	throw new Error(`150 presses of ${key} did not reach ${String(thing)}`);
}
