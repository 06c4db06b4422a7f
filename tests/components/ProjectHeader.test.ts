import { expect, test } from 'vitest';
import ProjectHeader from '../../src/components/ProjectHeader.astro';
import type { Level } from '../../src/schemas/text.ts';
import { toProjectPage } from '../../src/view-models/project-page.ts';
import { contextOf, projectOf, textOf as text } from '../view-models/example.ts';
import { render, textOf, textsOf } from './render.ts';

const sv = {
	easy: text('sv.latt.md', { summary: 'Lätt mening.' }),
	full: text('sv.md', { summary: 'Hel mening.' }),
};
const show = (level: Level, lang = 'sv', end = '2013-12-31') =>
	render(ProjectHeader, {
		project: toProjectPage(projectOf({ end }, { sv }), level, contextOf(lang)),
	});

test('The easy page of a project begins with its name, a sentence and where it stands', async () => {
	const page = await show('easy');
	expect(textsOf(page, '.breadcrumbs li')).toEqual(['Startsida', 'Alla projekt', 'Aspen']);
	expect(textOf(page.querySelector('h1'))).toBe('Aspen');
	expect(textsOf(page, 'header p')).toEqual([
		'Lätt mening.',
		'Projektet är slut. Det slutade den 31 december 2013. ' +
			'Du kan inte vara med i projektet nu. Men du kan läsa om det.',
	]);
	expect(page.querySelector('h2')).toBeNull();
});

test('The full page of a project begins with its own summary under a heading', async () => {
	const page = await show('full');
	expect(textsOf(page, '.breadcrumbs li')).toEqual([
		'Startsida',
		'Alla projekt',
		'Aspen',
		'Hela texten',
	]);
	expect(textOf(page.querySelector('h2'))).toBe('Sammanfattning');
	expect(textsOf(page, 'header p')[0]).toBe('Hel mening.');
});

test('Nobody is told that it is too late for a project that goes on', async () => {
	expect(textsOf(await show('easy', 'sv', '2026-05-01'), 'header p')[1]).toBe(
		'Projektet pågår. Det slutar den 1 maj 2026.',
	);
});

test('A Swedish name and sentence are marked on an English page', async () => {
	const page = await show('easy', 'en');
	expect(textsOf(page, '[lang=sv]')).toEqual(['Aspen', 'Aspen', 'Lätt mening.']);
});
