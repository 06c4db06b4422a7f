import { expect, test } from 'vitest';
import { decode } from '../../src/content/decode.ts';

const file = 'content/projekt/aspen/sv.md';
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

const refused = (what: string) => ({
	text: '',
	problems: [
		{
			file,
			id: 'encoding',
			what,
			why: 'Då blir å, ä och ö fel på sidan.',
			fix: 'Spara filen som UTF-8 (i Anteckningar: Spara som, Kodning UTF-8).',
		},
	],
});

test('A file saved as UTF-8 keeps its å, ä and ö', () => {
	expect(decode(utf8('Örnsköldsvik å Ä – ”ja”\n'), file)).toEqual({
		text: 'Örnsköldsvik å Ä – ”ja”\n',
		problems: [],
	});
});

test('An empty file is an empty text', () => {
	expect(decode(bytes(), file)).toEqual({ text: '', problems: [] });
});

test('A byte order mark is no part of the text', () => {
	expect(decode(bytes(0xef, 0xbb, 0xbf, 0x2d, 0x2d, 0x2d), file).text).toBe('---');
});

test('Line ends from Windows and from old Macs become the same as all others', () => {
	expect(decode(utf8('a\r\nb\rc\n\r\n'), file).text).toBe('a\nb\nc\n\n');
});

test('A file saved as Latin-1 is refused, and the editor is told how to save it', () => {
	expect(decode(bytes(0x50, 0xe5, 0x20, 0x6f, 0x72, 0x74), file)).toEqual(
		refused('Filen är inte sparad som UTF-8.'),
	);
});

test.each([
	['the small end first', bytes(0xff, 0xfe, 0x41, 0x00)],
	['the big end first', bytes(0xfe, 0xff, 0x00, 0x41)],
])('A file saved as UTF-16 with %s is refused by that name', (_order, source) => {
	expect(decode(source, file)).toEqual(refused('Filen är sparad som UTF-16.'));
});

test('A file saved as Latin-1 that starts with ÿ or þ is not taken for UTF-16', () => {
	for (const first of [0xff, 0xfe]) {
		expect(decode(bytes(first, 0x41), file)).toEqual(refused('Filen är inte sparad som UTF-8.'));
	}
	expect(decode(bytes(0x41, 0xfe, 0x41), file).problems[0]?.what).toBe(
		'Filen är inte sparad som UTF-8.',
	);
});

test('A picture with the name of a text is refused', () => {
	expect(decode(bytes(0x89, 0x50, 0x4e, 0x47), file)).toEqual(
		refused('Filen är inte sparad som UTF-8.'),
	);
});

test('A file with empty bytes in it is no text', () => {
	expect(decode(bytes(0x41, 0x00, 0x42), file)).toEqual(refused('Filen är ingen textfil.'));
});

test('A file that is refused does not spoil the next one', () => {
	for (const broken of [bytes(0x50, 0xe5, 0x20), bytes(0x41, 0xc3)]) {
		expect(decode(broken, file).problems).toHaveLength(1);
		expect(decode(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa5), file)).toEqual({ text: 'å', problems: [] });
	}
});
