import { expect, test } from 'vitest';
import { splitPage } from '../../src/importer/split-page.ts';
import { page } from './page.ts';

const split = (text: string) => {
	const { page: parts, problems } = splitPage(text);
	return {
		title: parts?.title,
		notices: parts?.notices,
		headings: parts?.sections.map(({ heading }) => heading),
		problems,
	};
};
const textOf = (text: string, heading: string) =>
	splitPage(text)
		.page?.sections.find((section) => section.heading === heading)
		?.lines.flatMap((line) => line.text || []);

test('the title is the line right before the fact table', () => {
	const { title, notices, problems } = split(page());
	expect({ title, notices, problems }).toEqual({
		title: { number: 3, text: 'Bygdegården' },
		notices: [],
		problems: [],
	});
});

test('news above the title is kept as notices, buttons are not', () => {
	const above = '\nStäng\n\n3 december - Öppet hus\n\nMer information och anmälan.\n';
	const { title, notices } = split(page({ above }));
	expect(title).toEqual({ number: 9, text: 'Bygdegården' });
	expect(notices).toEqual([
		{ number: 5, text: '3 december - Öppet hus' },
		{ number: 7, text: 'Mer information och anmälan.' },
	]);
});

test('a title can begin like a fact', () => {
	for (const title of [
		'Region Gävleborg växer',
		'Regionalt lyft',
		'RegionKraft',
		'E-postkurs',
		'Projektfasen',
	]) {
		expect(split(page({ title })).title?.text).toBe(title);
	}
});

test('a page without a title is reported', () => {
	expect(split(page({ title: '' })).problems).toEqual([
		{
			line: 5,
			id: 'no-title',
			what: 'Ovanför faktarutan står inget namn på projektet.',
			why: 'Namnet blir sidans rubrik och adress. Filen hoppades över.',
			fix: 'Skriv projektets namn på en egen rad ovanför raden Programområde.',
		},
	]);
});

test('a file without a fact table is no project page', () => {
	expect(split('Inköpslista\n\nRegionkarta\nJord\n').problems).toEqual([
		{
			line: 1,
			id: 'not-a-project-page',
			what: 'Filen är ingen sida ur projektbanken: faktarutan saknas.',
			why: 'Importen hittar projektets namn och uppgifter med hjälp av faktarutan. Filen hoppades över.',
			fix: 'Spara projektets sida som text, med raderna Programområde till Region, eller ta bort filen.',
		},
	]);
});

test('two pages in one file are not mixed', () => {
	expect(split(`${page()}\n${page({ title: 'Parken' })}`).problems).toEqual([
		{
			line: 29,
			id: 'two-pages',
			what: 'Här börjar en faktaruta till: filen innehåller mer än ett projekt.',
			why: 'Projektens texter skulle blandas. Filen hoppades över.',
			fix: 'Spara varje projekt i en egen fil.',
		},
	]);
});

test('the sections come in the order of the page', () => {
	const text = 'Syfte\n\nAtt lära.\n\nSammanfattning\n\nKort.\n\nKommun\n\n• Sandviken\n';
	expect(split(page({ text })).headings).toEqual(['Syfte', 'Sammanfattning', 'Kommun']);
});

test('a heading that is glued to the end of a sentence opens its section', () => {
	const text = 'Syfte\n\nVi erbjuder tvätt och städning.Målsättning\n\nTio ska få arbete.\n';
	expect(textOf(page({ text }), 'Syfte')).toEqual(['Vi erbjuder tvätt och städning.']);
	expect(textOf(page({ text }), 'Målsättning')).toEqual(['Tio ska få arbete.']);
});

test('a sentence that ends with the name of a section stays whole', () => {
	const text = 'Syfte\n\nSe vår Målsättning\n';
	expect(textOf(page({ text }), 'Syfte')).toEqual(['Se vår Målsättning']);
});

test('a word in a text is no heading when the real heading stands alone', () => {
	const text =
		'Bakgrund\n\nSe nedan:\nSyfte\nKommun\noch mer.\n\nSyfte\n\nAtt lära.\n\nKommun\n\n• Sandviken\n';
	expect(textOf(page({ text }), 'Bakgrund')).toEqual(['Se nedan:', 'Syfte', 'Kommun', 'och mer.']);
	expect(split(page({ text })).problems).toEqual([]);
});

test('headings are found when no empty lines stand around them', () => {
	const text = 'Sammanfattning\nKort.\nSyfte\nAtt lära.\nKommun\n• Sandviken\n';
	expect(split(page({ text })).headings).toEqual(['Sammanfattning', 'Syfte', 'Kommun']);
});

test('a heading that stands twice is reported', () => {
	const text = 'Syfte\n\nAtt lära.\n\nSyfte\n\nAtt bygga.\n';
	expect(textOf(page({ text }), 'Syfte')).toEqual(['Att lära.', 'Syfte', 'Att bygga.']);
	expect(split(page({ text })).problems).toEqual([
		{
			line: 21,
			id: 'repeated-heading',
			what: 'Rubriken ”Syfte” finns redan på rad 17.',
			why: 'Importen kan inte veta var avsnittet börjar. Den här rubriken blev vanlig text.',
			fix: 'Ta bort den rubrik som inte är ett avsnitt, eller rätta sv.md efter importen.',
		},
	]);
});

test('a line between the fact table and the first heading is reported', () => {
	expect(split(page({ text: 'Skriv ut sidan\n\nSyfte\n\nAtt lära.\n' })).problems).toEqual([
		{
			line: 17,
			id: 'unknown-line',
			what: 'Raden ”Skriv ut sidan” står mellan faktarutan och den första rubriken.',
			why: 'Importen vet inte vilket avsnitt raden hör till, så den kommer inte med.',
			fix: 'Flytta raden till sitt avsnitt, eller ta bort den.',
		},
	]);
});

test('letters from a Mac and line ends from Windows make no difference', () => {
	const text = page({ title: 'Mötesplats Ö' });
	expect(split(text.normalize('NFD').replaceAll('\n', '\r\n'))).toEqual(split(text));
});
