import { expect, test } from 'vitest';
import { projectFacts } from '../../src/schemas/project.ts';
import { missing, problemsOf, unknown, unusable } from './problems.ts';

const noText = 'Här saknas text. Skriv den, eller ta bort raden.';
const writeText = 'Skriv en text här.';
const title = { sv: 'Aspen' };
const problems = (facts: object) => problemsOf(projectFacts, { title, ...facts });

test('A project with all its rows passes', () => {
	const facts = {
		title: { sv: 'Aspen', en: 'Aspen' },
		programmeArea: 'Programområde 1 Kompetensförsörjning',
		phase: 'Genomförande',
		owner: 'Handikappomsorg',
		contact: { name: 'Mia', email: 'mia@kungsbacka.se', phone: '0300-838754' },
		support: 1,
		budget: 1,
		start: '2011-02-01',
		end: '2011-02-01',
		region: 'Västsverige',
		municipalities: ['Kungsbacka'],
		coFinanciers: ['Handikappomsorg', { name: 'Individ och familjeomsor', cutOff: true }],
		partners: ['Handikappomsorg'],
		targetGroups: ['npf'],
		promises: [{ sv: 'Ett löfte.', en: 'A promise.', section: 'Syfte', state: 'not known' }],
		sourceNotes: [{ sv: 'En rad.', en: 'A line.' }],
		source: '001.txt',
	};
	expect(problems(facts)).toEqual([]);
	expect(projectFacts.parse(facts)).toEqual(facts);
});

test('A project needs a name and nothing else', () => {
	expect(projectFacts.parse({ title })).toEqual({
		title,
		municipalities: [],
		coFinanciers: [],
		partners: [],
		targetGroups: [],
		promises: [],
		sourceNotes: [],
	});
	expect(problems({ title: undefined })).toEqual(
		missing('title', 'Skriv texten under sv: (och gärna en:).'),
	);
});

test('A file without rows is no project', () => {
	expect(problemsOf(projectFacts, 'Aspen')).toEqual([
		'Filen har inga rader med namn och kolon. Filen ska ha rader som title: och start:.',
	]);
});

test('A row that no project has is reported', () => {
	expect(problems({ ägare: 'Umeå' })).toEqual(unknown('ägare'));
});

test('The name of a project is there in Swedish and not empty in any language', () => {
	expect(problems({ title: { en: 'Aspen' } })).toEqual(missing('title.sv', writeText));
	expect(problems({ title: { sv: ' ' } })).toEqual(unusable('title.sv', noText));
	expect(problems({ title: { sv: 'A', en: '' } })).toEqual(unusable('title.en', noText));
	expect(projectFacts.parse({ title: { sv: ' Aspen ' } }).title.sv).toBe('Aspen');
});

const lists = {
	programmeArea: 'Programområde 1 Kompetensförsörjning, Programområde 2 Ökat arbetskraftsutbud',
	phase: 'Förprojektering, Genomförande',
	region:
		'Mellersta Norrland, Norra Mellansverige, Småland och Öarna, Stockholm, Sydsverige, ' +
		'Västsverige, Östra Mellansverige, Övre Norrland',
};

test.each(Object.entries(lists))(
	'The %s of a project is one of those that there are',
	(key, all) => {
		for (const value of all.split(', ')) expect(problems({ [key]: value })).toEqual([]);
		expect(problems({ [key]: 'Annat' })).toEqual(unusable(key, `Skriv något av detta: ${all}.`));
	},
);

const targetGroups =
	'anhoriga, arbetsloshet, beroende, foreningar, forsorjningsstod, funktionsnedsattning, ' +
	'hemloshet, kriminalitet, kvinnor, npf, personal, politiker, psykisk-ohalsa, unga, ' +
	'utlandsk-bakgrund';

test('Those whom a project is for are among the groups that there are', () => {
	expect(problems({ targetGroups: targetGroups.split(', ') })).toEqual([]);
	expect(problems({ targetGroups: ['unga', 'Unga'] })).toEqual(
		unusable('targetGroups.1', `Skriv något av detta: ${targetGroups}.`),
	);
});

test.each(['owner', 'source'])('The %s of a project is a text', (key) => {
	expect(problems({ [key]: ' ' })).toEqual(unusable(key, noText));
	expect(problems({ [key]: 5 })).toEqual(unusable(key, writeText));
	expect(problems({ [key]: null })).toEqual([`Raden ”${key}” är tom. ${writeText}`]);
});

test('Municipalities are a list of texts', () => {
	expect(problems({ municipalities: 'Umeå' })).toEqual(
		unusable('municipalities', 'Skriv en lista: en rad med bindestreck för varje sak.'),
	);
	expect(problems({ municipalities: ['Umeå', ''] })).toEqual(unusable('municipalities.1', noText));
});
