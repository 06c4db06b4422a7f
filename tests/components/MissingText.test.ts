import { expect, test } from 'vitest';
import MissingText from '../../src/components/MissingText.astro';
import type { Texts } from '../../src/content/texts.ts';
import type { Level } from '../../src/schemas/text.ts';
import { toProjectPage } from '../../src/view-models/project-page.ts';
import { contextOf, projectOf, textOf as text } from '../view-models/example.ts';
import { linksOf, render, textOf, textsOf } from './render.ts';

const easy = text('easy');
const full = text('full');
const show = (texts: Texts, level: Level, lang = 'sv') =>
	render(MissingText, { project: toProjectPage(projectOf({}, texts), level, contextOf(lang)) });

test('A missing easy text is said to be missing, with a way to the full text', async () => {
	const page = await show({ sv: { full } }, 'easy');
	expect(textsOf(page, 'p')).toEqual([
		'Det finns ingen lättläst text om projektet än.',
		'Läs hela texten på svenska',
	]);
	expect(linksOf(page)).toEqual([['Läs hela texten på svenska', '/banken/projekt/aspen/mer/']]);
	expect(page.querySelector('[hreflang]')).toBeNull();
});

test('A missing full text has a way to the easy one', async () => {
	expect(linksOf(await show({ sv: { easy } }, 'full'))).toEqual([
		['Läs den lättlästa texten på svenska', '/banken/projekt/aspen/'],
	]);
});

test('A text in another language says which in both languages, and leads there', async () => {
	const page = await show({ sv: { easy } }, 'easy', 'en');
	const [, offer] = textsOf(page, 'p');
	expect(offer).toBe('Read the text in Swedish (Svenska)');
	expect(linksOf(page)).toEqual([['Read the text in Swedish', '/banken/projekt/aspen/']]);
	expect(page.querySelector('a')?.getAttribute('hreflang')).toBe('sv');
	expect(textsOf(page, '[lang=sv]')).toEqual(['(Svenska)']);
});

test('A project without any text says so and offers nothing', async () => {
	const page = await show({}, 'full');
	expect(textOf(page)).toBe('Hela texten om projektet finns inte på svenska än.');
	expect(linksOf(page)).toEqual([]);
});

test('A page that has its text says nothing of missing ones', async () => {
	expect(textOf(await show({ sv: { easy } }, 'easy'))).toBe('');
});
