import { expect, test } from 'vitest';
import { decode } from '../../src/content/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

const refused = (what: string, line = 1, column = 1) => ({
	problems: [
		{
			line,
			column,
			id: 'encoding',
			what,
			why: 'Bara UTF-8 går att läsa. Annars blir å, ä och ö fel.',
			fix: 'Spara filen som UTF-8 (i Anteckningar: Spara som, Kodning UTF-8).',
		},
	],
});
const latin1 = 'Filen är inte sparad som UTF-8. Troligen är den sparad som Latin-1.';
const utf16 = 'Filen är sparad som UTF-16.';

test('A file saved as UTF-8 keeps its å, ä and ö', () => {
	expect(decode(utf8('Örnsköldsvik å Ä – ”ja”\n'))).toEqual({
		text: 'Örnsköldsvik å Ä – ”ja”\n',
		problems: [],
	});
});

test.each(['', ' \n\u00a0\n'])('A file with nothing but space is empty', (text) => {
	expect(decode(utf8(text))).toEqual({
		problems: [
			{
				line: 1,
				column: 1,
				id: 'empty-file',
				what: 'Filen är tom.',
				why: 'Det finns inget att läsa in.',
				fix: 'Skriv det som ska stå i filen. Hör den inte hit, ta bort den.',
			},
		],
	});
});

test('A byte order mark is no part of the text, and a warning', () => {
	expect(decode(utf8('\uFEFF---'))).toEqual({
		text: '---',
		problems: [
			{
				line: 1,
				column: 1,
				level: 'warning',
				id: 'byte-order-mark',
				what: 'Filen börjar med ett osynligt tecken, ett BOM.',
				why: 'Andra program kan ta tecknet för text. Filen läses ändå, utan tecknet.',
				fix: 'Spara filen som UTF-8 utan BOM.',
			},
		],
	});
});

test('Line ends from Windows and from old Macs become the same as all others', () => {
	expect(decode(utf8('a\r\nb\rc\n\r\n')).text).toBe('a\nb\nc\n\n');
});

test('A file saved as Latin-1 is refused, with the place of the first letter that is wrong', () => {
	expect(decode(encoded('Titel\nPå ort', 'latin1'))).toEqual(refused(latin1, 2, 2));
	expect(decode(encoded('Titel\r\nPå ort', 'latin1'))).toEqual(refused(latin1, 2, 2));
});

test('A file saved as UTF-16 is refused by that name, with and without a byte order mark', () => {
	expect(decode(bytes(0xff, 0xfe, 0x41, 0x00))).toEqual(refused(utf16));
	expect(decode(bytes(0xfe, 0xff, 0x00, 0x41))).toEqual(refused(utf16));
	expect(decode(encoded('Åsa Östlund', 'utf16le'))).toEqual(refused(utf16));
	expect(decode(encoded('Åsa Östlund', 'utf16le').swap16())).toEqual(refused(utf16));
});

test('A file saved as Latin-1 that starts with ÿ or þ is not taken for UTF-16', () => {
	for (const first of [0xff, 0xfe]) expect(decode(bytes(first, 0x41))).toEqual(refused(latin1));
	expect(decode(bytes(0x41, 0xfe, 0x41))).toEqual(refused(latin1, 1, 2));
});

test('A file that was read as Latin-1 and saved again is refused', () => {
	const doubled = utf8(encoded('Titel\nProgramområde', 'utf8').toString('latin1'));
	expect(decode(doubled).problems).toMatchObject([
		{
			line: 2,
			column: 11,
			what: 'Bokstäverna å, ä och ö är trasiga: där står ”Ã¥”.',
			fix: 'Hämta texten på nytt, och spara den som UTF-8.',
		},
	]);
});

test.each([
	['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'Filen är en bild (PNG).'],
	['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'Filen är en bild (JPEG).'],
	['a PDF', utf8('%PDF-1.7\n'), 'Filen är en PDF.'],
	['a Word document', utf8('PK\x03\x04word'), 'Filen är ett Word-dokument eller en zip-fil.'],
	['a text in RTF', utf8('{\\rtf1\\ansi Hej}'), 'Filen är sparad som RTF.'],
	['a file with empty bytes', bytes(0x41, 0x00, 0x42), 'Filen är ingen textfil.'],
])('%s with the name of a text is refused by what it is', (_name, source, what) => {
	expect(decode(source).text).toBeUndefined();
	expect(decode(source).problems).toMatchObject([{ id: 'not-text', what }]);
});

test('A letter that was lost before is reported with its place, and the rest is read', () => {
	const { text, problems } = decode(utf8('Åsa\nSandvik\ufffdn'));
	expect(text).toBe('Åsa\nSandvik\ufffdn');
	expect(problems).toMatchObject([
		{
			line: 2,
			column: 8,
			id: 'lost-letter',
			what: 'På raden står tecknet \ufffd i stället för en bokstav.',
		},
	]);
});

test('A file that is refused does not spoil the next one', () => {
	for (const broken of [bytes(0x50, 0xe5, 0x20), bytes(0x41, 0xc3)]) {
		expect(decode(broken).problems).toHaveLength(1);
		expect(decode(bytes(0xc3, 0xa5))).toEqual({ text: 'å', problems: [] });
	}
});
