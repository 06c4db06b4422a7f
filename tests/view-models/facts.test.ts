import { expect, test } from 'vitest';
import { translator } from '../../src/i18n/index.ts';
import type { ContactState } from '../../src/view-models/contact.ts';
import { toFactRows, toPeriod } from '../../src/view-models/facts.ts';
import { factsOf } from './example.ts';

const known = factsOf({
	programmeArea: 'Programområde 2 Ökat arbetskraftsutbud',
	phase: 'Genomförande',
	owner: 'Socialtjänsten/IFO',
	support: 4340177,
	budget: 10851219,
	start: '2010-04-01',
	end: '2013-10-31',
	region: 'Västsverige',
});
const joakim = { name: 'Joakim', email: 'j@mariestad.se', phone: '0515-293505', year: '2013' };

const rowsOf = (facts = known, contact: ContactState = joakim, lang = 'sv') =>
	toFactRows(facts, contact, lang, translator(lang));
const pairs = (rows: ReturnType<typeof rowsOf>) => rows.map(({ label, value }) => [label, value]);

const labels = [
	'Programområde',
	'Projektfas',
	'Projektägare',
	'Kontaktperson',
	'E-post',
	'Telefonnummer',
	'Beviljat ESF-stöd',
	'Total projektbudget',
	'Projektperiod',
	'Region',
];

test('The ten facts of the old project bank stand in its order', () => {
	expect(pairs(rowsOf())).toEqual([
		['Programområde', 'Programområde 2 Ökat arbetskraftsutbud'],
		['Projektfas', 'Genomförande'],
		['Projektägare', 'Socialtjänsten/IFO'],
		['Kontaktperson', 'Joakim'],
		['E-post', 'j@mariestad.se'],
		['Telefonnummer', '0515-293505'],
		['Beviljat ESF-stöd', '4\u00a0340\u00a0177 kronor'],
		['Total projektbudget', '10\u00a0851\u00a0219 kronor'],
		['Projektperiod', '1 april 2010 till 31 oktober 2013'],
		['Region', 'Västsverige'],
	]);
	expect(rowsOf().some(({ isMissing }) => isMissing)).toBe(false);
});

test('A fact that the source lacks is said to be missing, never left out', () => {
	expect(rowsOf(factsOf(), 'missing')).toEqual(
		labels.map((label) => ({ label, value: 'Står inte i källan', isMissing: true })),
	);
});

test('A sum of nothing is a fact', () => {
	const rows = rowsOf(factsOf({ support: 0, budget: 0 }), 'missing');
	expect(pairs(rows).slice(6, 8)).toEqual([
		['Beviljat ESF-stöd', '0 kronor'],
		['Total projektbudget', '0 kronor'],
	]);
});

test('A contact that has been taken out is said to be, in its three rows', () => {
	const gone = 'Borttaget, projektet är slut sedan länge';
	expect(pairs(rowsOf(known, 'removed').filter(({ value }) => value === gone))).toEqual([
		['Kontaktperson', gone],
		['E-post', gone],
		['Telefonnummer', gone],
	]);
});

test('Old data about a contact says how old it is', () => {
	const old = rowsOf().filter(({ note }) => note);
	expect(old.map(({ label, note }) => [label, note])).toEqual([
		['Kontaktperson', 'uppgift från 2013'],
		['E-post', 'uppgift från 2013'],
		['Telefonnummer', 'uppgift från 2013'],
	]);
	expect(rowsOf(known, { name: 'Joakim' }).some(({ note }) => note)).toBe(false);
});

test('What is missing of a contact has no age', () => {
	const rows = rowsOf(known, { email: 'j@mariestad.se', year: '2013' });
	expect(rows.filter(({ note }) => note).map(({ label }) => label)).toEqual(['E-post']);
	expect(rows[3]).toEqual({ label: 'Kontaktperson', value: 'Står inte i källan', isMissing: true });
	expect(rows[5]).toMatchObject({ label: 'Telefonnummer', isMissing: true });
});

test('An e-mail address is a link, and only that', () => {
	const links = (contact: ContactState) =>
		rowsOf(known, contact).flatMap(({ href }) => (href ? [href] : []));
	expect(links(joakim)).toEqual(['mailto:j@mariestad.se']);
	expect(links('removed')).toEqual([]);
});

test('Names are marked as Swedish on an English page, and only there', () => {
	const rows = rowsOf(known, joakim, 'en');
	expect(rows.filter(({ lang }) => lang).map(({ label, lang }) => [label, lang])).toEqual([
		['Project owner', 'sv'],
		['Contact person', 'sv'],
		['Region', 'sv'],
	]);
	expect(rowsOf().some(({ lang }) => lang)).toBe(false);
});

test('What an English page says of a removed contact is not marked as Swedish', () => {
	expect(rowsOf(known, 'removed', 'en')[3]).toEqual({
		label: 'Contact person',
		value: 'Removed, the project ended long ago',
	});
});

test('The English pages tell the facts in English', () => {
	const rows = Object.fromEntries(pairs(rowsOf(known, joakim, 'en')));
	expect(rows).toMatchObject({
		'Programme area': 'Programme area 2: Increased labour supply',
		'Project phase': 'Implementation',
		'ESF support granted': '4,340,177 kronor (SEK)',
		'Project period': '1 April 2010 to 31 October 2013',
	});
});

test('A period is told as far as it is known', () => {
	const periodOf = (dates: { start?: string; end?: string }) =>
		toPeriod(dates, 'sv', translator('sv'));
	expect(periodOf({ start: '2010-04-01' })).toBe('Från 1 april 2010');
	expect(periodOf({ end: '2013-10-31' })).toBe('Till 31 oktober 2013');
	expect(periodOf({})).toBeUndefined();
});
