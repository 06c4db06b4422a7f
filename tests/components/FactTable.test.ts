import { expect, test } from 'vitest';
import FactTable from '../../src/components/FactTable.astro';
import type { FactRow } from '../../src/view-models/facts.ts';
import { linksOf, render, textOf, textsOf } from './render.ts';

const show = (rows: FactRow[], lang = 'sv') => render(FactTable, { rows, lang });

test('The facts are a table with a name, and each row has its heading', async () => {
	const table = await show([
		{ label: 'Projektägare', value: 'Handikappomsorg' },
		{ label: 'Region', value: 'Västsverige' },
	]);
	expect(textOf(table.querySelector('table > caption'))).toBe('Tio uppgifter från projektbanken');
	expect(textsOf(table, 'th[scope=row]')).toEqual(['Projektägare', 'Region']);
	expect(textsOf(table, 'td')).toEqual(['Handikappomsorg', 'Västsverige']);
	expect(linksOf(table)).toEqual([]);
});

test('An address is a link', async () => {
	const table = await show([{ label: 'E-post', value: 'a@b.se', href: 'mailto:a@b.se' }]);
	expect(linksOf(table)).toEqual([['a@b.se', 'mailto:a@b.se']]);
});

test('The age of a fact stands in brackets after it, with a space between', async () => {
	const note = 'uppgift från 2013';
	const table = await show([
		{ label: 'Kontaktperson', value: 'Mia', note },
		{ label: 'E-post', value: 'a@b.se', href: 'mailto:a@b.se', note },
	]);
	expect(textsOf(table, 'td')).toEqual(['Mia (uppgift från 2013)', 'a@b.se (uppgift från 2013)']);
});

test('A missing fact looks quieter than the others', async () => {
	const table = await show([
		{ label: 'Region', value: 'Står inte i källan', isMissing: true },
		{ label: 'Projektfas', value: 'Genomförande' },
	]);
	expect(textsOf(table, '.quiet')).toEqual(['Står inte i källan']);
});

test('A Swedish name in an English table is marked as Swedish, not its note', async () => {
	const row = { label: 'Contact person', value: 'Mia', lang: 'sv', note: 'information from 2013' };
	const table = await show([row], 'en');
	expect(textOf(table.querySelector('caption'))).toBe('Ten facts from the project bank');
	expect(textsOf(table, '[lang=sv]')).toEqual(['Mia']);
});
