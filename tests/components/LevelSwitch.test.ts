import { expect, test } from 'vitest';
import LevelSwitch from '../../src/components/LevelSwitch.astro';
import { linksOf, render, textsOf } from './render.ts';

const show = (level: 'easy' | 'full', lang = 'sv') =>
	render(LevelSwitch, { slug: 'aspen', level, lang });

test('A reader can choose between the easy and the full text', async () => {
	const page = await show('easy');
	expect(page.querySelector('nav')?.getAttribute('aria-label')).toBe('Hur vill du läsa?');
	expect(linksOf(page)).toEqual([
		['Lätt att läsa', '/banken/projekt/aspen/'],
		['Hela texten', '/banken/projekt/aspen/mer/'],
	]);
});

test('The text that is shown is marked as the one that the reader is on', async () => {
	expect(textsOf(await show('easy'), '[aria-current=page]')).toEqual(['Lätt att läsa']);
	expect(textsOf(await show('full'), '[aria-current=page]')).toEqual(['Hela texten']);
});

test('The choice leads to English pages on an English page', async () => {
	expect(linksOf(await show('full', 'en'))).toEqual([
		['Easy to read', '/banken/en/projects/aspen/'],
		['The full text', '/banken/en/projects/aspen/more/'],
	]);
});
