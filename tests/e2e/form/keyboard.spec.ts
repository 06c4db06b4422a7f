import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { readContent } from '../../../src/content/read.ts';
import { expect, tabTo, test } from './form-test.ts';

const textbox = (page: Page, name: string, nth = 0) =>
	page
		.getByRole('textbox', { name, exact: true })
		.or(page.getByRole('spinbutton', { name, exact: true }))
		.nth(nth);

async function write(page: Page, name: string, text: string, nth = 0): Promise<void> {
	await tabTo(page, textbox(page, name, nth));
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) await page.keyboard.press('Enter');
		await page.keyboard.type(line);
	}
}

async function save(page: Page): Promise<void> {
	await tabTo(page, page.getByRole('button', { name: 'Spara', exact: true }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Post sparad.')).toBeVisible();
}

test('a project is written with the keyboard alone, and the site can read it', async ({
	page,
	form,
}) => {
	test.setTimeout(120_000);
	await form.open();
	await tabTo(page, page.getByRole('button', { name: 'Öppna mappen' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('ASPEN-projektet')).toBeVisible();

	await tabTo(page, page.getByRole('button', { name: 'Skapa ny post' }));
	await page.keyboard.press('Enter');
	await write(page, 'Svenska', 'Bygdegården öppnar');
	await write(page, 'Projektägare', 'Ås kommun');
	await write(page, 'Stöd från ESF', '125000');
	await tabTo(page, page.locator('input[type=date]').first());
	// Chromium itself is in English here, so its date field asks for the month first.
	await page.keyboard.type('03012012');
	await tabTo(page, page.locator('[data-key-path="municipalities"]').getByRole('textbox'));
	await page.keyboard.type('Krokom');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Åre');
	await save(page);

	await tabTo(page, page.getByRole('treeitem', { name: 'Projekt: fakta' }));
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Skapa ny post' }));
	await page.keyboard.press('Enter');
	await write(page, 'Sammanfattning', 'Projektet öppnade en bygdegård för alla.');
	await write(
		page,
		'Text',
		'## Vad ville projektet?\n\nProjektet ville öppna\nen bygdegård för alla.',
	);
	await write(page, 'Mappens namn', 'bygdegarden-oppnar');
	await save(page);

	const files = await form.files();
	const fresh = Object.keys(files).filter((file) => form.before[file] === undefined);
	// The build of these very files is held in tests/site/form.test.ts.
	const written = ['fakta.yml', 'sv.latt.md'].map((name) => `bygdegarden-oppnar/${name}`);
	expect(fresh.sort()).toEqual(written.map((file) => `content/projekt/${file}`));
	for (const file of written)
		expect(files[`content/projekt/${file}`]).toBe(
			readFileSync(`tests/fixtures/form/${file}`, 'utf8'),
		);

	const root = mkdtempSync(join(tmpdir(), 'form-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	const content = readContent(root);
	expect(content.problems).toEqual([]);
	expect(content.projects.map(({ slug }) => slug)).toContain('bygdegarden-oppnar');
});

test('a text that breaks a rule of its schema is not saved, and the form says how to mend it', async ({
	page,
	form,
}) => {
	await form.open();
	await page.getByRole('button', { name: 'Öppna mappen' }).click();
	await page.getByRole('treeitem', { name: 'Lätt text: svenska' }).click();
	await page
		.getByRole('row')
		.filter({ hasText: /^\s*aspen\s*$/ })
		.click();
	await textbox(page, 'Sammanfattning').fill('ord '.repeat(26).trim());
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(
		page.getByText('Sammanfattningen är för lång. Skriv en mening med högst 25 ord.').first(),
	).toBeVisible();
	expect(await form.files()).toEqual(form.before);
});
