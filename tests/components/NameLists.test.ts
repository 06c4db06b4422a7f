import { expect, test } from 'vitest';
import NameLists from '../../src/components/NameLists.astro';
import { toProjectPage } from '../../src/view-models/project-page.ts';
import { contextOf, projectOf } from '../view-models/example.ts';
import { render, textsOf } from './render.ts';

const coFinanciers = ['Umeå', { name: 'Individ och familjeomsor', cutOff: true as const }];
const show = (lang = 'sv') => {
	const { lists } = toProjectPage(projectOf({ coFinanciers }), 'full', contextOf(lang));
	return render(NameLists, { lists, lang });
};

test('Names stand in lists under their headings', async () => {
	const lists = await show();
	expect(textsOf(lists, 'h2')).toEqual(['Medfinansiärer', 'Samarbetspartners', 'Kommun']);
	expect(lists.querySelectorAll('ul')).toHaveLength(1);
});

test('A name that the source breaks off has three dots and a note after a space', async () => {
	expect(textsOf(await show(), 'li')).toEqual([
		'Umeå',
		'Individ och familjeomsor … (namnet är avbrutet i källan)',
	]);
});

test('A list without names says that the source names none', async () => {
	expect(textsOf(await show(), 'p')).toEqual(['Källan nämner inga.', 'Källan nämner inga.']);
});

test('Names are marked as Swedish on an English page, but not the note', async () => {
	const lists = await show('en');
	expect(textsOf(lists, '[lang=sv]')).toEqual(['Umeå', 'Individ och familjeomsor …']);
	expect(textsOf(lists, 'li')[1]).toContain('(the name is cut off in the source)');
	expect((await show()).querySelector('[lang]')).toBeNull();
});
