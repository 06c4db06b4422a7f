import { expect, test } from 'vitest';
import { projectFacts } from '../../src/schemas/project.ts';
import { missing, problemsOf, unknown, unusable } from './problems.ts';

const noText = 'Här saknas text. Skriv den, eller ta bort raden.';
const problems = (facts: object) => problemsOf(projectFacts, { title: { sv: 'Aspen' }, ...facts });

test('The contact of a project has a name that is not empty', () => {
	expect(problems({ contact: { name: '' } })).toEqual(unusable('contact.name', noText));
	expect(problems({ contact: { namn: 'Mia' } })).toEqual(unknown('namn'));
});

test.each(['mia', 'mia@kungsbacka', 'mia kungsbacka.se', 5])('%s is no e-mail address', (email) => {
	expect(problems({ contact: { email } })).toEqual(
		unusable('contact.email', 'Skriv en hel e-postadress: namn@kommun.se.'),
	);
});

test.each(['0300-838754', '+46 300 83 87 54', '08-4575745', '11414'])(
	'%s is a phone number',
	(phone) => {
		expect(problems({ contact: { phone } })).toEqual([]);
	},
);

test.each(['tel 0300-838754', '0300', '0300-83875x', '-0300838'])(
	'%s is no phone number',
	(phone) => {
		expect(problems({ contact: { phone } })).toEqual(
			unusable('contact.phone', 'Skriv numret med siffror: 0515-293505.'),
		);
	},
);

test.each(['support', 'budget'])('Money at %s is whole kronor and not less than nothing', (key) => {
	const fix = 'Skriv beloppet i hela kronor, bara siffror: 4340177.';
	expect(problems({ [key]: 0 })).toEqual([]);
	expect(problems({ [key]: 49.5 })).toEqual(unusable(key, fix));
	expect(problems({ [key]: '4 340 177' })).toEqual(unusable(key, fix));
	expect(problems({ [key]: -1 })).toEqual(unusable(key, 'Beloppet kan inte vara mindre än 0.'));
});

test('The EU cannot have paid more than the whole budget', () => {
	expect(problems({ support: 100, budget: 100 })).toEqual([]);
	expect(problems({ support: 100 })).toEqual([]);
	expect(problems({ support: 101, budget: 100 })).toEqual(
		unusable('support', 'Stödet från ESF är större än hela budgeten. Rätta support eller budget.'),
	);
});

test.each(['start', 'end'])('The day at %s is a real day, with year, month and day', (key) => {
	const fix = 'Skriv ett datum som finns, så här: 2010-04-01 (år, månad, dag).';
	for (const date of ['1 april 2010', '2010-4-1', '2010-04', '2010-04-31', 2010]) {
		expect(problems({ [key]: date })).toEqual(unusable(key, fix));
	}
	expect(problems({ [key]: '2012-02-29' })).toEqual([]);
	expect(problems({ [key]: '2010-02-29' })).toEqual(unusable(key, fix));
});

test('A project may last one day, but not end before it starts', () => {
	expect(problems({ start: '2010-04-01', end: '2010-04-01' })).toEqual([]);
	expect(problems({ start: '2010-04-01', end: '2010-03-31' })).toEqual(
		unusable('end', 'Projektet slutar före det börjar. Rätta start eller end.'),
	);
});

test('A day in the wrong form is not said to be after the end too', () => {
	expect(problems({ start: '2010-4-1', end: '2010-12-31' })).toEqual(
		unusable('start', 'Skriv ett datum som finns, så här: 2010-04-01 (år, månad, dag).'),
	);
});

test.each(['coFinanciers', 'partners'])('The %s are a list of names', (key) => {
	const fix = 'Skriv ett namn, eller name: och cutOff: true när källan bryter av namnet.';
	expect(problems({ [key]: 'Basta' })).toEqual(
		unusable(key, 'Skriv en lista: en rad med bindestreck för varje namn.'),
	);
	for (const name of [5, { name: 'Basta' }, { name: 'Basta', cutOff: false }]) {
		expect(problems({ [key]: ['Umeå', name] })).toEqual(unusable(`${key}.1`, fix));
	}
	expect(problems({ [key]: [''] })).toEqual(unusable(`${key}.0`, noText));
});

test('A promise is a text and the section where the source makes it', () => {
	const sections =
		'Sammanfattning, Bakgrund, Syfte, Målsättning, ' +
		'Tillgänglighet för personer med funktionsnedsättning, Jämställdhetsintegrering, ' +
		'Transnationellt samarbete';
	const fix = `Skriv något av detta: ${sections}.`;
	for (const section of sections.split(', ')) {
		expect(problems({ promises: [{ sv: 'Ja.', section }] })).toEqual([]);
	}
	expect(problems({ promises: [{ sv: 'Ja.' }] })).toEqual(missing('promises.0.section', fix));
	expect(problems({ promises: [{ sv: 'Ja.', section: 'Slut' }] })).toEqual(
		unusable('promises.0.section', fix),
	);
	expect(problems({ promises: [{ section: 'Syfte' }] })).toEqual(
		missing('promises.0.sv', 'Skriv en text här.'),
	);
	expect(problems({ promises: [{ sv: 'Ja.', en: '', section: 'Syfte' }] })).toEqual(
		unusable('promises.0.en', noText),
	);
});

test('A note about the source is a text in Swedish, and perhaps in other languages', () => {
	expect(problems({ sourceNotes: ['En rad.'] })).toEqual(
		unusable('sourceNotes.0', 'Skriv texten under sv: (och gärna en:).'),
	);
	expect(problems({ sourceNotes: [{ en: 'A line.' }] })).toEqual(
		missing('sourceNotes.0.sv', 'Skriv en text här.'),
	);
});
