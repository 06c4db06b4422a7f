import { expect, test } from 'vitest';
import { toProjectPage } from '../../src/view-models/project-page.ts';
import { contextOf, projectOf, textOf } from './example.ts';

const sv = {
	easy: textOf('sv.latt.md', { summary: 'Lätt.' }),
	full: textOf('sv.md', { title: 'Allt om Aspen', summary: 'Hel.' }),
};
const viewOf = (rows: Parameters<typeof projectOf>[0], lang = 'sv') =>
	toProjectPage(projectOf(rows, { sv }), 'easy', contextOf(lang));

test('The easy page of a project shows its easy text', () => {
	expect(toProjectPage(projectOf({}, { sv }), 'easy', contextOf('sv'))).toMatchObject({
		slug: 'aspen',
		lang: 'sv',
		level: 'easy',
		title: { text: 'Aspen' },
		summary: { text: 'Lätt.' },
		lead: undefined,
		file: 'sv.latt.md',
		source: 'sv.latt.md',
		missing: undefined,
	});
});

test('The full page of a project shows its full text, with its summary first', () => {
	expect(toProjectPage(projectOf({}, { sv }), 'full', contextOf('sv'))).toMatchObject({
		level: 'full',
		title: { text: 'Allt om Aspen' },
		summary: { text: 'Lätt.' },
		lead: 'Hel.',
		file: 'sv.md',
	});
});

test('The source of a page without a text is the file with the facts', () => {
	const view = toProjectPage(projectOf(), 'easy', contextOf('sv'));
	expect([view.file, view.source]).toEqual([undefined, 'content/projekt/aspen/fakta.yml']);
});

test('A page knows the day of the build and the setting for contacts', () => {
	const project = projectOf({ end: '2016-05-01', contact: { name: 'Mia' } });
	const before = toProjectPage(project, 'easy', contextOf('sv', 11));
	expect(before.contact).toMatchObject({ name: 'Mia', year: '2016' });
	const after = toProjectPage(project, 'easy', contextOf('sv', 10));
	expect(after.status.state).toBe('ended');
	expect(after.contact).toBe('removed');
	expect(after.facts.map(({ value }) => value)).toContain(
		'Borttaget, projektet är slut sedan länge',
	);
	expect(JSON.stringify(after)).not.toContain('Mia');
});

test('A page has the sums, the owner and the name of the source file', () => {
	const view = viewOf({ support: 40, budget: 100, owner: 'Umeå', source: '001.txt' });
	expect(view).toMatchObject({ money: { share: 40 }, owner: 'Umeå', sourceFile: '001.txt' });
});

test('Names that the source breaks off are shown with three dots and a note', () => {
	const { lists } = viewOf({
		coFinanciers: ['Umeå', { name: 'Individ och familjeomsor', cutOff: true }],
		municipalities: ['Solna'],
	});
	expect(lists).toEqual([
		{
			heading: 'Medfinansiärer',
			names: [
				{ name: 'Umeå' },
				{ name: 'Individ och familjeomsor …', note: 'namnet är avbrutet i källan' },
			],
		},
		{ heading: 'Samarbetspartners', names: [] },
		{ heading: 'Kommun', names: [{ name: 'Solna' }] },
	]);
});

test('Names are marked as Swedish on an English page', () => {
	const { lists } = viewOf({ partners: ['Basta', { name: 'Umeå kom', cutOff: true }] }, 'en');
	expect(lists[1]).toEqual({
		heading: 'Partners',
		names: [
			{ name: 'Basta', lang: 'sv' },
			{ name: 'Umeå kom …', lang: 'sv', note: 'the name is cut off in the source' },
		],
	});
});

test('Promises and notes stand in the language of the page where they can', () => {
	const { promises, sourceNotes } = viewOf(
		{
			promises: [
				{ sv: 'Ett.', en: 'One.', section: 'Syfte' },
				{ sv: 'Två.', section: 'Syfte' },
			],
			sourceNotes: [{ sv: 'Not.', en: 'Note.' }],
		},
		'en',
	);
	const state = 'We do not know if this was done.';
	expect(promises).toEqual([
		{ text: 'One.', state },
		{ text: 'Två.', lang: 'sv', state },
	]);
	expect(sourceNotes).toEqual([{ text: 'Note.' }]);
});

test('Sections that the full Swedish text lacks are named, in the order of the source', () => {
	const sections = ['Syfte', 'Bakgrund', 'Egen rubrik'];
	const missing = (summary: string | undefined, lang: string) => {
		const full = textOf('sv.md', { sections, ...(summary && { summary }) });
		return toProjectPage(projectOf({}, { sv: { full } }), 'full', contextOf(lang)).missingSections;
	};
	expect(missing(undefined, 'sv')).toEqual([
		'Sammanfattning',
		'Målsättning',
		'Tillgänglighet för personer med funktionsnedsättning',
		'Jämställdhetsintegrering',
		'Transnationellt samarbete',
	]);
	expect(missing('Kort.', 'en')).toEqual([
		'Goals',
		'Accessibility for people with disabilities',
		'Gender equality',
		'Transnational cooperation',
	]);
});

test('Without a full Swedish text, no section is said to be missing', () => {
	const project = projectOf({}, { en: { full: textOf('en.md') } });
	expect(toProjectPage(project, 'full', contextOf('en')).missingSections).toEqual([]);
});
