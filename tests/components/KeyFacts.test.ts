import { expect, test } from 'vitest';
import KeyFacts from '../../src/components/KeyFacts.astro';
import { render, textOf, textsOf } from './render.ts';

test('A project in short is a list of terms, each with what is known', async () => {
	const facts = [
		{ label: 'For whom', values: ['Young people', 'Women'] },
		{ label: 'Who ran the project', values: ['Umeå kommun'], lang: 'sv' },
	];
	const page = await render(KeyFacts, { facts, lang: 'en' });
	const list = [...page.querySelectorAll('dl > *')].map((item) => [item.tagName, textOf(item)]);
	expect(list).toEqual([
		['DT', 'For whom'],
		['DD', 'Young people'],
		['DD', 'Women'],
		['DT', 'Who ran the project'],
		['DD', 'Umeå kommun'],
	]);
	expect(textsOf(page, '[lang=sv]')).toEqual(['Umeå kommun']);
});

test('The part has its heading as its name', async () => {
	const page = await render(KeyFacts, { facts: [{ label: 'Var', values: ['Umeå'] }], lang: 'sv' });
	const id = page.querySelector('section')?.getAttribute('aria-labelledby');
	expect(textOf(page.querySelector(`#${id}`))).toBe('Kort om projektet');
});

test('A project of which nothing is known has no empty part', async () => {
	expect(textOf(await render(KeyFacts, { facts: [], lang: 'sv' }))).toBe('');
});
