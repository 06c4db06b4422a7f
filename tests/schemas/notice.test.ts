import { expect, test } from 'vitest';
import { notice } from '../../src/schemas/notice.ts';
import { missing, problemsOf, unknown, unusable } from './problems.ts';

const right = { from: '2026-01-01', to: '2026-12-31', sv: { title: 'Nytt', text: 'Läs.' } };
const problems = (changes: object) => problemsOf(notice, { ...right, ...changes });
const inSwedish = (changes: object) => problems({ sv: { ...right.sv, ...changes } });

test('A notice with all its rows passes', () => {
	const link = { text: 'Läs om mötet', url: 'https://exempel.se/' };
	expect(
		problems({ closable: false, projects: ['aspen'], sv: { ...right.sv, link }, en: right.sv }),
	).toEqual([]);
});

test('A notice can be closed, unless the file says otherwise', () => {
	expect(notice.parse(right).closable).toBe(true);
	expect(notice.parse({ ...right, closable: false }).closable).toBe(false);
});

test('Spaces around the words of a notice are taken away', () => {
	const link = { text: ' A ', url: '/om/' };
	expect(notice.parse({ ...right, sv: { title: ' a ', text: ' b ', link } }).sv).toEqual({
		title: 'a',
		text: 'b',
		link: { text: 'A', url: '/om/' },
	});
});

test('A file without rows is no notice', () => {
	expect(problemsOf(notice, [])).toEqual([
		'Filen har inga rader med namn och kolon. Filen ska ha rader som from:, to: och sv:.',
	]);
});

test.each(['from', 'to'])(
	'The date at %s is a real day, written with year, month and day',
	(key) => {
		const fix = 'Skriv ett datum som finns, så här: 2026-12-03 (år, månad, dag).';
		expect(problems({ [key]: undefined })).toEqual(missing(key, fix));
		expect(problems({ [key]: '3 december' })).toEqual(unusable(key, fix));
		expect(problems({ [key]: '2026-02-29' })).toEqual(unusable(key, fix));
		expect(problems({ [key]: '2026-6-1' })).toEqual(unusable(key, fix));
	},
);

test('A notice may show one day only, but not end before it starts', () => {
	expect(problems({ to: '2026-01-01' })).toEqual([]);
	expect(problems({ to: '2025-12-31' })).toEqual(
		unusable('to', 'Meddelandet slutar visas innan det börjar. Rätta from eller to.'),
	);
});

test('Whether a notice can be closed is true or false', () => {
	expect(problems({ closable: 'ja' })).toEqual(
		unusable('closable', 'Skriv true (går att stänga) eller false.'),
	);
});

test('The projects of a notice are a list of texts', () => {
	expect(problems({ projects: 'aspen' })).toEqual(
		unusable('projects', 'Skriv en lista: en rad med bindestreck för varje sak.'),
	);
	expect(problems({ projects: [24] })).toEqual(
		unusable('projects.0', 'Skriv en text. Är den bara siffror, sätt citattecken runt den.'),
	);
});

test('A notice must be there in Swedish', () => {
	expect(problems({ sv: undefined })).toEqual(
		missing('sv', 'Skriv title: och text: på egna rader under språket, eller rätta stavningen.'),
	);
});

test('A row that is misspelt is not taken for a language', () => {
	expect(problems({ closeable: true })).toEqual(unknown('closeable'));
});

test('A notice has a heading and a text', () => {
	expect(inSwedish({ title: undefined })).toEqual(missing('sv.title', 'Skriv en rubrik.'));
	expect(inSwedish({ title: ' ' })).toEqual(unusable('sv.title', 'Skriv en rubrik.'));
	const fix = 'Skriv vad meddelandet säger.';
	expect(inSwedish({ text: undefined })).toEqual(missing('sv.text', fix));
	expect(inSwedish({ text: '' })).toEqual(unusable('sv.text', fix));
	expect(inSwedish({ rubrik: 'x' })).toEqual(unknown('rubrik'));
});

test('A link of a notice leads to a page of the site or to a safe address', () => {
	const fix = 'Skriv en adress som börjar med https:// eller /.';
	const withUrl = (url: string) => inSwedish({ link: { text: 'Läs mer om mötet', url } });
	expect(withUrl('/om/')).toEqual([]);
	expect(withUrl('http://exempel.se')).toEqual(unusable('sv.link.url', fix));
	expect(withUrl('se https://exempel.se')).toEqual(unusable('sv.link.url', fix));
	expect(inSwedish({ link: { text: '', url: '/om/' } })).toEqual(
		unusable('sv.link.text', 'Här saknas text. Skriv den, eller ta bort raden.'),
	);
	expect(inSwedish({ link: { text: 'Om', url: '/om/', adress: '/' } })).toEqual(unknown('adress'));
});
