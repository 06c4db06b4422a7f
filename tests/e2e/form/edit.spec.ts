import type { Page } from '@playwright/test';
import { expect, openFolder, test, type Form } from './form-test.ts';
import { giveFolder } from './open-form.ts';

/** The lines of each file that are others than before: `- old` and `+ new` behind its path. */
async function changedLines(form: Form): Promise<string[]> {
	const after = await form.files();
	return Object.keys({ ...form.before, ...after }).flatMap((file) => {
		const [old, fresh] = [form.before[file] ?? '', after[file] ?? ''].map((text) =>
			text.split('\n'),
		);
		return [
			...old!.filter((line, index) => line !== fresh![index]).map((line) => `${file} - ${line}`),
			...fresh!.filter((line, index) => line !== old![index]).map((line) => `${file} + ${line}`),
		];
	});
}

async function openEntry(page: Page, list: string, entry: string): Promise<void> {
	await page.getByRole('treeitem', { name: list }).click();
	await page
		.getByRole('row')
		.filter({ hasText: new RegExp(`^\\s*${entry}\\s*$`) })
		.click();
}

async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(page.getByText('Post sparad.')).toBeVisible();
}

const edits = [
	{
		list: 'Projekt: fakta',
		entry: 'Livsval',
		field: 'Projektägare',
		file: 'content/projekt/livsval/fakta.yml',
		from: 'owner: Kompetenstorget',
		to: 'Kompetenstorget i Stockholm',
		line: 'owner: Kompetenstorget i Stockholm',
	},
	{
		list: 'Meddelanden',
		entry: 'Gammalt meddelande om covid-19',
		field: 'Rubrik',
		file: 'content/meddelanden/covid-19.yml',
		from: '  title: Gammalt meddelande om covid-19',
		to: 'Meddelande från pandemin',
		line: '  title: Meddelande från pandemin',
	},
	{
		list: 'Ordlista',
		entry: 'aktivitetsstöd',
		field: 'Förklaring',
		file: 'content/ordlista/aktivitetsstod.yml',
		from: undefined,
		to: 'En ny förklaring.',
		line: '  explanation: En ny förklaring.',
	},
	{
		list: 'Sidor: engelska',
		entry: '404',
		field: 'Rubrik',
		file: 'content/sidor/404/en.latt.md',
		from: 'title: The page does not exist',
		to: 'This page is gone',
		line: 'title: This page is gone',
	},
];

for (const { list, entry, field, file, from, to, line } of edits)
	test(`a change in ${list} is one line of the file`, async ({ page, form }) => {
		await openFolder(page, form);
		await openEntry(page, list, entry);
		await page.getByRole('textbox', { name: field, exact: true }).first().fill(to);
		await save(page);
		const [old, fresh, ...rest] = await changedLines(form);
		expect(rest).toEqual([]);
		expect(fresh).toBe(`${file} + ${line}`);
		if (from) expect(old).toBe(`${file} - ${from}`);
	});

for (const [list, file] of [
	['Lätt text: svenska', 'content/projekt/aspen/sv.latt.mdx'],
	['Hel text: svenska', 'content/projekt/aspen/sv.mdx'],
	['Hel text: engelska', 'content/projekt/livsval/en.md'],
] as const)
	test(`a letter in ${file} changes one line, and every line break stays`, async ({
		page,
		form,
	}) => {
		await openFolder(page, form);
		await openEntry(page, list, /projekt\/(.*?)\//.exec(file)![1]!);
		await page.getByRole('textbox', { name: 'Text', exact: true }).focus();
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('End');
		await page.keyboard.type('!');
		await save(page);
		const [old, fresh, ...rest] = await changedLines(form);
		expect(rest).toEqual([]);
		expect(old).toMatch(new RegExp(`^${file} - ## `));
		expect(fresh).toBe(`${old!.replace(' - ', ' + ')}!`);
	});

test('the settings keep their comments', async ({ page, form }) => {
	await openFolder(page, form);
	await page.getByRole('treeitem', { name: 'Inställningar' }).click();
	await page.getByRole('textbox', { name: 'Svenska', exact: true }).fill('Lätta banken');
	await save(page);
	expect(await changedLines(form)).toEqual([
		'content/webbplats.yml -   sv: Lätta projektbanken',
		'content/webbplats.yml +   sv: Lätta banken',
	]);
});

test('a choice that nobody made is not written', async ({ page, form }) => {
	const file = 'content/meddelanden/webbinarium.yml';
	const text = form.before[file]!.replace(/^closable: .*\n/m, '');
	expect(text).not.toBe(form.before[file]);
	form.before[file] = text;
	await giveFolder(page, { [file]: text });
	await openFolder(page, form);
	await openEntry(page, 'Meddelanden', 'Gammalt meddelande om ett webbinarium');
	await page.getByRole('textbox', { name: 'Rubrik', exact: true }).first().fill('Ett möte');
	await save(page);
	expect(await changedLines(form)).toEqual([
		`${file} -   title: Gammalt meddelande om ett webbinarium`,
		`${file} +   title: Ett möte`,
	]);
});
