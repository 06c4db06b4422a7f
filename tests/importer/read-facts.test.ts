import { expect, test } from 'vitest';
import { readFacts } from '../../src/importer/read-facts.ts';
import { splitPage } from '../../src/importer/split-page.ts';
import { page } from './page.ts';

const read = (parts: Parameters<typeof page>[0] = {}) =>
	readFacts(splitPage(page(parts)).page!.table);
const problems = (parts: Parameters<typeof page>[0]) => read(parts).problems;

test('all ten facts of the table are read', () => {
	expect(read()).toEqual({
		facts: {
			programmeArea: 'Programområde 2 Ökat arbetskraftsutbud',
			phase: 'Genomförande',
			owner: 'Storviks kommun',
			contact: { name: 'Åsa Östlund', email: 'asa.ostlund@storvik.example', phone: '0290-555 12' },
			support: 1250000,
			budget: 2500400,
			start: '2010-02-01',
			end: '2012-01-31',
			region: 'Norra Mellansverige',
		},
		problems: [],
	});
});

test('a colon or a tab after the name of a fact is no part of the fact', () => {
	expect(
		read({ facts: { Region: ': Stockholm', Projektägare: '\tStorviks kommun' } }),
	).toMatchObject({
		facts: { region: 'Stockholm', owner: 'Storviks kommun' },
		problems: [],
	});
});

test('sums are read with any kind of space, and without any', () => {
	for (const sum of ['90\u00a0000 kr', '90 000 kr', '90\u202f000\u00a0kr', '90000', '90000 kr']) {
		expect(read({ facts: { 'Beviljat ESF-stöd': sum } }).facts.support).toBe(90000);
	}
});

test('a sum that is no number is left out and reported', () => {
	for (const sum of ['uppgift saknas', '90 000,50 kr', '9 00 kr', '-5 kr', '90 000 euro']) {
		const { facts, problems } = read({ facts: { 'Beviljat ESF-stöd': sum } });
		expect(facts.support).toBeUndefined();
		expect(facts.budget).toBe(2500400);
		expect(problems).toEqual([
			{
				line: 11,
				id: 'not-a-sum',
				what: `Beloppet ”${sum}” vid ”Beviljat ESF-stöd” är inget tal i hela kronor.`,
				why: 'Webbplatsen räknar med beloppet. Uppgiften kommer inte med.',
				fix: 'Skriv beloppet med siffror och mellanslag: 4 340 177 kr.',
			},
		]);
	}
});

test('support that is more than the whole budget is reported, and neither sum is kept', () => {
	const { facts, problems } = read({ facts: { 'Total projektbudget': '1 000 kr' } });
	expect([facts.support, facts.budget]).toEqual([undefined, undefined]);
	expect(problems).toEqual([
		{
			line: 11,
			id: 'not-a-sum',
			what: 'Stödet från ESF (1250000 kr) är större än hela budgeten (1000 kr).',
			why: 'Ett av beloppen är fel, och importen kan inte veta vilket. Inget av dem kommer med.',
			fix: 'Rätta det belopp som är fel.',
		},
	]);
});

test('an unknown programme area, phase or region is left out and reported', () => {
	const facts = { Programområde: 'Okänd', Projektfas: 'Okänd', Region: 'Okänd' };
	const why =
		'Webbplatsen kan bara visa och sortera efter värden som den känner till. Uppgiften kommer inte med.';
	expect(read({ facts }).facts).toMatchObject({
		programmeArea: undefined,
		phase: undefined,
		region: undefined,
	});
	expect(problems({ facts })).toEqual([
		{
			line: 5,
			id: 'unknown-value',
			what: 'Programområdet är okänt: ”Okänd”.',
			why,
			fix: 'Skriv något av detta: Programområde 1 Kompetensförsörjning, Programområde 2 Ökat arbetskraftsutbud.',
		},
		{
			line: 6,
			id: 'unknown-value',
			what: 'Projektfasen är okänd: ”Okänd”.',
			why,
			fix: 'Skriv något av detta: Förprojektering, Genomförande.',
		},
		{
			line: 14,
			id: 'unknown-value',
			what: 'Regionen är okänd: ”Okänd”.',
			why,
			fix: 'Skriv något av detta: Mellersta Norrland, Norra Mellansverige, Småland och Öarna, Stockholm, Sydsverige, Västsverige, Östra Mellansverige, Övre Norrland.',
		},
	]);
});

test('a period that is no two dates is reported', () => {
	expect(problems({ facts: { Projektperiod: 'våren 2010' } })).toEqual([
		{
			line: 13,
			id: 'period',
			what: 'Projektperioden ”våren 2010” går inte att läsa.',
			why: 'Utan datum vet webbplatsen inte när projektet pågick. Uppgiften kommer inte med.',
			fix: 'Skriv perioden så här: 2010-04-01 till 2013-10-31.',
		},
	]);
});

test('a date that does not exist is reported, and the other date is kept', () => {
	const parts = { facts: { Projektperiod: '2010-02-30 till 2012-02-29' } };
	expect(read(parts).facts).toMatchObject({ end: '2012-02-29' });
	expect(read(parts).facts.start).toBeUndefined();
	expect(problems(parts)).toEqual([
		{
			line: 13,
			id: 'period',
			what: 'Datumet 2010-02-30 finns inte.',
			why: 'Webbplatsen räknar med datumet. Det kommer inte med.',
			fix: 'Skriv ett datum som finns, med år, månad och dag: 2010-04-01.',
		},
	]);
});

test('a project that ends before it starts is reported', () => {
	const parts = { facts: { Projektperiod: '2012-01-31 till 2010-02-01' } };
	expect(read(parts).facts.start).toBeUndefined();
	expect(problems(parts)).toEqual([
		{
			line: 13,
			id: 'period',
			what: 'Projektet slutar 2010-02-01, före det börjar 2012-01-31.',
			why: 'Ett av datumen är fel, och importen kan inte veta vilket. Inget av dem kommer med.',
			fix: 'Rätta det datum som är fel.',
		},
	]);
});

test('an e-mail address or a phone number that cannot be used is reported', () => {
	const why = 'Den som vill nå kontaktpersonen kommer inte fram. Uppgiften kommer inte med.';
	const facts = { 'E-post': 'asa.ostlund(at)storvik', Telefonnummer: 'se webbplatsen' };
	expect(read({ facts }).facts.contact).toEqual({ name: 'Åsa Östlund' });
	expect(problems({ facts })).toEqual([
		{
			line: 9,
			id: 'unreadable-contact',
			what: 'E-postadressen ”asa.ostlund(at)storvik” är inte hel.',
			why,
			fix: 'Skriv en hel e-postadress: namn@kommun.se.',
		},
		{
			line: 10,
			id: 'unreadable-contact',
			what: 'Telefonnumret ”se webbplatsen” går inte att läsa.',
			why,
			fix: 'Skriv numret med siffror: 0515-293505.',
		},
	]);
});

test('a fact that is missing or empty is reported, and the others are kept', () => {
	const parts = { facts: { Projektägare: undefined, Region: '' } };
	expect(read(parts).facts).toMatchObject({ phase: 'Genomförande', support: 1250000 });
	expect(problems(parts)).toEqual([
		{
			line: 5,
			id: 'missing-fact',
			what: 'Uppgiften ”Projektägare” saknas.',
			why: 'Då kan projektets sida inte visa uppgiften.',
			fix: 'Skriv en rad i faktarutan som börjar med Projektägare, eller fyll i fakta.yml efter importen.',
		},
		{
			line: 13,
			id: 'missing-fact',
			what: 'Uppgiften ”Region” är tom.',
			why: 'Då kan projektets sida inte visa uppgiften.',
			fix: 'Skriv en rad i faktarutan som börjar med Region, eller fyll i fakta.yml efter importen.',
		},
	]);
});

test('an unknown line among the facts is reported', () => {
	expect(problems({ below: 'DiarienummerESF-2009-17\n' })).toEqual([
		{
			line: 15,
			id: 'unknown-line',
			what: 'Raden ”DiarienummerESF-2009-17” är ingen av de tio uppgifterna i faktarutan.',
			why: 'Importen vet inte vad raden betyder, så den kommer inte med.',
			fix: 'Ta bort raden, eller börja den med uppgiftens namn: RegionStockholm.',
		},
	]);
});

test('a fact that stands twice is reported, and the first is kept', () => {
	const parts = { below: 'RegionStockholm\n' };
	expect(read(parts).facts.region).toBe('Norra Mellansverige');
	expect(problems(parts)).toEqual([
		{
			line: 15,
			id: 'repeated-fact',
			what: 'Uppgiften ”Region” finns redan på rad 14. Här står ”Stockholm”.',
			why: 'Ett projekt har bara en sådan uppgift, så bara den första kommer med.',
			fix: 'Ta bort den rad som är fel.',
		},
	]);
});
