import { expect, test } from '@playwright/test';
import { at } from './site.ts';

test('the contact of an ended project carries the year of the information', async ({ page }) => {
	await page.goto(at('/projekt/aspen/'));
	await expect(page.getByRole('main')).toContainText('Det här är en uppgift från 2013.');
	await page.goto(at('/en/projects/aspen/'));
	await expect(page.getByRole('main')).toContainText('information is from 2013');
});

test('name, mail and number in the table of facts carry the year too', async ({ page }) => {
	await page.goto(at('/projekt/aspen/mer/'));
	for (const name of ['Kontaktperson', 'E-post', 'Telefonnummer']) {
		const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
		await expect(row.getByRole('cell')).toContainText(' (uppgift från 2013)');
	}
});

test('the table of facts has the ten facts of the old project bank in its order', async ({
	page,
}) => {
	await page.goto(at('/projekt/aspen/mer/'));
	const table = page.getByRole('table', { name: 'Tio uppgifter från projektbanken' });
	await expect(table.getByRole('rowheader')).toHaveText([
		'Programområde',
		'Projektfas',
		'Projektägare',
		'Kontaktperson',
		'E-post',
		'Telefonnummer',
		'Beviljat ESF-stöd',
		'Total projektbudget',
		'Projektperiod',
		'Region',
	]);
});

test('a sum stands in words that people can picture, with the exact sum beside it', async ({
	page,
}) => {
	await page.goto(at('/projekt/motesplats-mtg/'));
	const main = page.getByRole('main');
	await expect(main).toContainText('Av 100 kronor betalade EU 40 kronor.');
	await expect(main).toContainText(/4\s340\s177 kronor/);
});

test('a telephone number can be called, from abroad too', async ({ page }) => {
	await page.goto(at('/projekt/aspen/'));
	const call = page.getByRole('link', { name: /^Ring/ });
	await expect(call).toHaveAttribute('href', 'tel:+46300838754');
});
