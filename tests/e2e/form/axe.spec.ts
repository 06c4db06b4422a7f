import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openFolder, test } from './form-test.ts';

/** Faults of Sveltia CMS itself, by screen: rule and number of places. The list may only shrink. */
const baselineFile = 'tests/e2e/form/axe-baseline.json';
type Faults = Record<string, Record<string, number>>;
const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as Faults;

const newEntry = async (page: Page, list: string) => {
	await page.getByRole('treeitem', { name: list }).click();
	await page.getByRole('button', { name: 'Skapa ny post' }).click();
	await page.getByRole('button', { name: 'Spara', exact: true }).waitFor();
};

const screens: Record<string, (page: Page) => Promise<void>> = {
	lista: async () => {},
	'nytt projekt': (page) => newEntry(page, 'Projekt: fakta'),
	'projekt som finns': async (page) => {
		await page.getByText('Livsval', { exact: true }).click();
		await page.getByRole('textbox', { name: 'Projektägare' }).waitFor();
	},
	'lätt text': (page) => newEntry(page, 'Lätt text: svenska'),
	'hel text': (page) => newEntry(page, 'Hel text: svenska'),
	ord: (page) => newEntry(page, 'Ordlista'),
	meddelande: (page) => newEntry(page, 'Meddelanden'),
	sida: (page) => newEntry(page, 'Sidor: svenska'),
	inställningar: async (page) => {
		await page.getByRole('treeitem', { name: 'Inställningar' }).click();
		await page.getByRole('textbox', { name: 'Svenska', exact: true }).waitFor();
	},
	'fel i fälten': async (page) => {
		await newEntry(page, 'Projekt: fakta');
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		await page.locator('[aria-invalid="true"]').first().waitFor();
	},
	bilder: async (page) => {
		await page.getByRole('radio', { name: 'Resurser' }).click();
		await page.getByText('Alla resurser').first().waitFor();
	},
};

async function faultsOf(page: Page): Promise<Record<string, number>> {
	// The screens slide in.
	await page.waitForTimeout(500);
	const { violations } = await new AxeBuilder({ page }).analyze();
	return Object.fromEntries(
		violations
			.map(({ id, nodes }) => [id, nodes.length] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** `AXE_BASELINE=write` writes the list anew; say in the commit why it is another. */
const found: Faults = {};
test.afterAll(() => {
	if (process.env.AXE_BASELINE === 'write')
		writeFileSync(baselineFile, `${JSON.stringify({ ...baseline, ...found }, undefined, '\t')}\n`);
});

test('the first screen has the faults that are known, and no others', async ({ page, form }) => {
	await form.open();
	found['öppna mappen'] = await faultsOf(page);
	if (process.env.AXE_BASELINE !== 'write')
		expect(found['öppna mappen']).toEqual(baseline['öppna mappen']);
});

for (const [name, go] of Object.entries(screens))
	test(`the screen ”${name}” has the faults that are known, and no others`, async ({
		page,
		form,
	}) => {
		await openFolder(page, form);
		await go(page);
		found[name] = await faultsOf(page);
		if (process.env.AXE_BASELINE !== 'write') expect(found[name]).toEqual(baseline[name]);
	});
