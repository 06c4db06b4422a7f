import { expect, test } from 'vitest';
import SwotTable from '../../src/components/SwotTable.astro';
import { render, textOf, textsOf } from './render.ts';

const props = {
	strengths: ['Erfarenhet', 'Lokaler'],
	weaknesses: ['Lite tid'],
	opportunities: ['Nya jobb'],
	threats: ['Färre pengar'],
};

test('Strengths, weaknesses, opportunities and threats are rows of a table with a name', async () => {
	const table = await render(SwotTable, props);
	expect(textOf(table.querySelector('table > caption'))).toBe(
		'Styrkor, svagheter, möjligheter och hot',
	);
	const rows = [...table.querySelectorAll('tr')].map((row) => [
		textOf(row.querySelector('th[scope=row]')),
		textsOf(row, 'td > ul > li'),
	]);
	expect(rows).toEqual([
		['Styrkor', ['Erfarenhet', 'Lokaler']],
		['Svagheter', ['Lite tid']],
		['Möjligheter', ['Nya jobb']],
		['Hot', ['Färre pengar']],
	]);
});

test('The table speaks the language of its text', async () => {
	const table = await render(SwotTable, props, 'en');
	expect(textOf(table.querySelector('caption'))).toBe(
		'Strengths, weaknesses, opportunities and threats',
	);
	expect(textsOf(table, 'th')).toEqual(['Strengths', 'Weaknesses', 'Opportunities', 'Threats']);
});
