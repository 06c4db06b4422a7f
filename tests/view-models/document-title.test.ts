import { expect, test } from 'vitest';
import { toDocumentTitle } from '../../src/view-models/document-title.ts';

const site = 'Lätta projektbanken';
const name = (length: number) => 'a'.repeat(length);

test('A document is called by the name of the page and that of the site', () => {
	expect(toDocumentTitle('Aspen', site)).toBe('Aspen – Lätta projektbanken');
	expect(toDocumentTitle('Aspen', site, 'hela texten')).toBe(
		'Aspen: hela texten – Lätta projektbanken',
	);
});

test('The name of the site gives way when a title would be longer than 70 signs', () => {
	expect(toDocumentTitle(name(48), site)).toBe(`${name(48)} – ${site}`);
	expect(toDocumentTitle(name(49), site)).toBe(name(49));
	expect(toDocumentTitle(name(57), site, 'hela texten')).toBe(`${name(57)}: hela texten`);
});

test('A name that is too long is cut between two words', () => {
	const long = 'Mötesplats MTG – från utanförskap till arbete och tillhörighet i Mariestad';
	expect(toDocumentTitle(long, site)).toBe(
		'Mötesplats MTG – från utanförskap till arbete och tillhörighet i …',
	);
});

test('A name that is cut still says which page of the project it is', () => {
	const long = 'Mötesplats MTG – från utanförskap till arbete och tillhörighet i Mariestad';
	expect(toDocumentTitle(long, site, 'hela texten')).toBe(
		'Mötesplats MTG – från utanförskap till arbete och …: hela texten',
	);
});

test('A word that is too long by itself is cut', () => {
	expect(toDocumentTitle(name(71), site)).toBe(`${name(68)} …`);
});

test('No title is longer than 70 signs', () => {
	for (let length = 1; length < 100; length += 1) {
		expect(toDocumentTitle(name(length), site, 'hela texten').length).toBeLessThanOrEqual(70);
	}
});
