import { expect, test } from 'vitest';
import { decode } from '../../src/importer/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const first = (content: Uint8Array) => decode(content).problems[0];

const refusal = {
	why: 'Importen läser bara UTF-8, annars kan å, ä och ö bli fel. Filen hoppades över.',
	fix: 'Spara filen som UTF-8 (i Anteckningar: Spara som, Kodning UTF-8).',
};

test('a page in UTF-8 is read as it is', () => {
	expect(decode(bytes('Åsa\nÖstlund'))).toEqual({ text: 'Åsa\nÖstlund', problems: [] });
});

test('a page in Latin-1 is not read, and the report points at the first letter that is wrong', () => {
	expect(decode(bytes('Titel\nÅsa', 'latin1'))).toEqual({
		problems: [
			{
				line: 2,
				id: 'encoding',
				what: 'Filen är inte sparad som UTF-8. Troligen är den sparad som Latin-1.',
				...refusal,
			},
		],
	});
});

test('a page in UTF-16 is not read, with or without a byte order mark', () => {
	const problem = { line: 1, id: 'encoding', what: 'Filen är sparad som UTF-16.', ...refusal };
	expect(decode(bytes('\ufeffÅsa Östlund', 'utf16le'))).toEqual({ problems: [problem] });
	expect(decode(bytes('Åsa Östlund', 'utf16le'))).toEqual({ problems: [problem] });
	expect(decode(bytes('Åsa Östlund', 'utf16le').swap16())).toEqual({ problems: [problem] });
});

test('a page that was read as Latin-1 and saved again is not read', () => {
	expect(decode(bytes('Titel\nProgramområde', 'utf8')).problems).toEqual([]);
	expect(first(bytes(bytes('Titel\nProgramområde').toString('latin1')))).toEqual({
		line: 2,
		id: 'encoding',
		what: 'Bokstäverna å, ä och ö är trasiga: där står ”Ã¥”.',
		why: refusal.why,
		fix: 'Hämta sidan på nytt, och spara den som UTF-8.',
	});
});

test('a byte order mark is reported, and the page is read without it', () => {
	expect(decode(bytes('\ufeffÅsa'))).toEqual({
		text: 'Åsa',
		problems: [
			{
				line: 1,
				id: 'byte-order-mark',
				what: 'Filen börjar med ett osynligt tecken, ett BOM.',
				why: 'Andra program kan ta tecknet för text. Sidan läses in ändå, utan tecknet.',
				fix: 'Spara filen som UTF-8 utan BOM.',
			},
		],
	});
});

test('an empty file is reported, and so is one with nothing but space', () => {
	const problem = {
		line: 1,
		id: 'empty-file',
		what: 'Filen är tom.',
		why: 'Det finns ingen sida att läsa in. Filen hoppades över.',
		fix: 'Spara sidan ur projektbanken en gång till, eller ta bort filen.',
	};
	expect(decode(bytes(''))).toEqual({ problems: [problem] });
	expect(decode(bytes(' \n\u00a0\n'))).toEqual({ problems: [problem] });
});

test('a picture is not taken for a page', () => {
	expect(first(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toEqual({
		line: 1,
		id: 'not-text',
		what: 'Filen är ingen textfil.',
		why: 'Importen läser bara sidor som är sparade som text. Filen hoppades över.',
		fix: 'Spara sidan som vanlig text (.txt), eller ta bort filen.',
	});
});

test('a letter that was lost before is reported with its line', () => {
	expect(decode(bytes('Åsa\nSandvik\ufffdn')).problems).toEqual([
		{
			line: 2,
			id: 'lost-letter',
			what: 'På raden står tecknet \ufffd i stället för en bokstav.',
			why: 'Bokstaven har gått förlorad, och importen kan inte veta vilken den var.',
			fix: 'Rätta raden efter den gamla sidan, och kör importen igen.',
		},
	]);
});
