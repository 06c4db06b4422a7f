import { expect, test } from 'vitest';
import { siteSettings } from '../../src/schemas/site.ts';
import { missing, problemsOf, unknown, unusable } from './problems.ts';

const right = { name: { sv: 'Banken' }, address: 'https://exempel.se', languages: ['sv'] };
const operator = { name: 'Kommunen', email: 'a@exempel.se' };
const noText = 'Här saknas text. Skriv den, eller ta bort raden.';
const problems = (changes: object) => problemsOf(siteSettings, { ...right, ...changes });

test('Settings with all their rows pass', () => {
	const changes = {
		name: { sv: 'Banken', en: 'The Bank' },
		base: '/banken/',
		operator: { ...operator, phone: '010-123 45 67' },
		removeContactsAfterYears: 10,
	};
	expect(problems(changes)).toEqual([]);
});

test('A site without a path of its own stands at the root', () => {
	expect(siteSettings.parse(right).base).toBe('/');
});

test('The site has a name in Swedish', () => {
	expect(problems({ name: { en: 'The Bank' } })).toEqual(
		missing('name.sv', 'Skriv en text. Är den bara siffror, sätt citattecken runt den.'),
	);
	expect(problems({ name: { sv: ' ' } })).toEqual(unusable('name.sv', noText));
	expect(problems({ name: { sv: 'Banken', en: '' } })).toEqual(unusable('name.en', noText));
	expect(siteSettings.parse({ ...right, name: { sv: ' a ', en: ' b ' } }).name).toEqual({
		sv: 'a',
		en: 'b',
	});
});

test('The address of the site is whole', () => {
	const fix = 'Skriv hela adressen: https://exempel.se.';
	expect(problems({ address: 'exempel.se' })).toEqual(unusable('address', fix));
	expect(problems({ address: undefined })).toEqual(missing('address', fix));
});

test.each(['/', '/banken/', '/a/b-2/c_d.e/'])('The site can stand under %s', (base) => {
	expect(problems({ base })).toEqual([]);
});

test.each(['', 'banken', '/banken', 'banken/', '//', '/a b/', 'https://exempel.se/'])(
	'The site cannot stand under ”%s”',
	(base) => {
		expect(problems({ base })).toEqual(
			unusable('base', 'Skriv sökvägen med snedstreck först och sist: / eller /projekt/.'),
		);
	},
);

test('The site has at least one language', () => {
	expect(problems({ languages: [] })).toEqual(
		unusable('languages', 'Skriv minst ett språk: [sv].'),
	);
	expect(problems({ languages: undefined })).toEqual(
		missing('languages', 'Skriv en lista: en rad med bindestreck för varje sak.'),
	);
});

test('Whoever runs the site has a name and an e-mail address', () => {
	const email = 'Skriv en hel e-postadress: namn@kommun.se.';
	const withOperator = (changes: object) => problems({ operator: { ...operator, ...changes } });
	expect(withOperator({})).toEqual([]);
	expect(withOperator({ name: ' ' })).toEqual(unusable('operator.name', noText));
	expect(withOperator({ email: 'a@' })).toEqual(unusable('operator.email', email));
	expect(withOperator({ email: undefined })).toEqual(missing('operator.email', email));
	expect(withOperator({ phone: '' })).toEqual(unusable('operator.phone', noText));
	expect(withOperator({ fax: '1' })).toEqual(unknown('fax'));
});

test('Spaces around what the operator is called are taken away', () => {
	const read = siteSettings.parse({
		...right,
		operator: { ...operator, name: ' A ', phone: ' 1 ' },
	});
	expect(read.operator).toEqual({ ...operator, name: 'A', phone: '1' });
});

test('Contacts are taken out after a whole number of years', () => {
	const fix = 'Skriv ett antal år: 10.';
	expect(problems({ removeContactsAfterYears: 0 })).toEqual([]);
	expect(problems({ removeContactsAfterYears: -1 })).toEqual(
		unusable('removeContactsAfterYears', fix),
	);
});

test('Settings that do not exist are reported', () => {
	expect(problems({ adress: 'x' })).toEqual(unknown('adress'));
});
