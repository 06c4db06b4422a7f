import { expect, test } from 'vitest';
import Glossary from '../../src/components/Glossary.astro';
import { linksOf, render, textOf, textsOf } from './render.ts';

const item = { id: 'kommun', term: 'kommun', explanation: 'En plats som styr sig själv.' };
const groups = [
	{ letter: 'K', items: [{ ...item, translation: { term: 'municipality', lang: 'en' } }] },
	{ letter: 'Ö', items: [{ id: 'oppenvard', term: 'öppenvård', explanation: 'Vård.' }] },
];
const show = () => render(Glossary, { groups, lang: 'sv' });

test('Every letter of the word list has a link that leads to its words', async () => {
	const page = await show();
	expect(page.querySelector('nav')?.getAttribute('aria-label')).toBe('Välj bokstav');
	const targets = linksOf(page).map(([letter, href]) => [
		letter,
		textOf(page.querySelector(`section > [id="${href?.slice(1)}"]`)),
	]);
	expect(targets).toEqual([
		['K', 'K'],
		['Ö', 'Ö'],
	]);
});

test('The words of a letter are a part with the letter as its name', async () => {
	const page = await show();
	const names = [...page.querySelectorAll('section')].map((section) =>
		textOf(section.querySelector(`[id="${section.getAttribute('aria-labelledby')}"]`)),
	);
	expect(names).toEqual(['K', 'Ö']);
});

test('A word can be linked to, and stands with its meaning and its translation', async () => {
	const page = await show();
	expect(textOf(page.querySelector('dt#kommun > dfn'))).toBe('kommun');
	expect(textsOf(page, 'dd')).toEqual([
		'En plats som styr sig själv.',
		'På engelska: municipality.',
		'Vård.',
	]);
	expect(textsOf(page, '[lang=en]')).toEqual(['municipality']);
});
