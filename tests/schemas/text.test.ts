import { expect, test } from 'vitest';
import { easyText, fullText } from '../../src/schemas/text.ts';
import { missing, problemsOf, unknown, unusable, words } from './problems.ts';

const right = { summary: 'Aspen hjälpte människor.' };
const easy = (changes: object) => problemsOf(easyText, { ...right, ...changes });
const full = (changes: object) => problemsOf(fullText, changes);

test('Texts with all their rows pass', () => {
	const rows = { title: 'Aspen', summary: 'Aspen hjälpte människor.', path: 'om-oss-2' };
	expect(easy(rows)).toEqual([]);
	expect(full(rows)).toEqual([]);
	expect(easy({ title: 'A', summary: 'B' })).toEqual([]);
	expect(full({ summary: 'B' })).toEqual([]);
});

test('An easy text has a summary', () => {
	const fix = 'Skriv en mening som säger vad projektet ville och för vem.';
	expect(easy({})).toEqual([]);
	expect(easy({ summary: undefined })).toEqual(missing('summary', fix));
	expect(easy({ summary: 5 })).toEqual(unusable('summary', fix));
	expect(easy({ summary: ' ' })).toEqual(
		unusable('summary', 'Sammanfattningen är tom. Skriv en mening som säger vad och för vem.'),
	);
});

test('The summary of an easy text has at most 25 words', () => {
	expect(easy({ summary: words(25) })).toEqual([]);
	expect(easy({ summary: words(26) })).toEqual(
		unusable('summary', 'Sammanfattningen är för lång. Skriv en mening med högst 25 ord.'),
	);
});

test('Extra spaces are not counted as words', () => {
	expect(easy({ summary: ` ${words(25).replaceAll(' ', '  \n')} ` })).toEqual([]);
	expect(easyText.parse({ summary: ' Kort. ' }).summary).toBe('Kort.');
});

test('A full text may lack a summary, but not have an empty one', () => {
	expect(full({})).toEqual([]);
	expect(full({ summary: ' ' })).toEqual(
		unusable('summary', 'Sammanfattningen är tom. Skriv den, eller ta bort raden.'),
	);
	expect(full({ summary: 5 })).toEqual(unusable('summary', 'Skriv sammanfattningen som text.'));
	expect(fullText.parse({ summary: ' Kort. ' }).summary).toBe('Kort.');
});

test('The summary of a full text has at most 60 words', () => {
	expect(full({ summary: words(60) })).toEqual([]);
	expect(full({ summary: words(61) })).toEqual(
		unusable('summary', 'Sammanfattningen är för lång. Skriv högst 60 ord.'),
	);
});

test('A title of its own is not empty', () => {
	const fix = 'Titeln är tom. Skriv den, eller ta bort raden.';
	expect(easy({ title: ' ' })).toEqual(unusable('title', fix));
	expect(full({ title: '' })).toEqual(unusable('title', fix));
	expect(easyText.parse({ ...right, title: ' Aspen ' }).title).toBe('Aspen');
});

test.each(['Om', 'om oss', 'så', 'om/oss', ''])('”%s” cannot be an address', (path) => {
	expect(easy({ path })).toEqual(
		unusable('path', 'Skriv adressen med små bokstäver a–z, siffror och bindestreck.'),
	);
});

test('A text has no other rows', () => {
	expect(easy({ titel: 'x' })).toEqual(unknown('titel'));
	expect(full({ titel: 'x' })).toEqual(unknown('titel'));
});
