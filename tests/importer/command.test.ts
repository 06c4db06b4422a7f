import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runImport } from '../../src/importer/command.ts';

const run = (...words: string[]) => {
	const to = mkdtempSync(join(tmpdir(), 'import-'));
	const printed: string[] = [];
	const code = runImport([...words, '--to', to], (text) => printed.push(text));
	return { code, text: printed.join('\n') };
};
const fixtures = 'tests/fixtures/importer';

test('an import without problems ends well, and tells of the news on the pages', () => {
	expect(run(`${fixtures}/sidor`)).toEqual({
		code: 0,
		text: `Meddelanden som stod ovanför projektets namn. De hör inte till projektet och skrivs inte i någon fil:
  tests/fixtures/importer/sidor/bygdegarden.txt:5  12 maj - Öppet hus i Storvik
  tests/fixtures/importer/sidor/bygdegarden.txt:7  Mer information och anmälan.

2 projekt inlästa, 0 hoppades över, 0 problem`,
	});
});

test('an import with problems ends with exit code 1, and tells of all of them at once', () => {
	expect(run(`${fixtures}/fel`)).toMatchInlineSnapshot(`
		{
		  "code": 1,
		  "text": "tests/fixtures/importer/fel/bild.txt:1 (not-text)
		  Filen är en bild (PNG).
		  Bara filer med vanlig text går att läsa. Filen hoppades över.
		  Spara innehållet som vanlig text, eller ta bort filen.

		tests/fixtures/importer/fel/bom.txt:1 (byte-order-mark)
		  Filen börjar med ett osynligt tecken, ett BOM.
		  Andra program kan ta tecknet för text. Filen läses ändå, utan tecknet.
		  Spara filen som UTF-8 utan BOM.

		tests/fixtures/importer/fel/inkopslista.txt:1 (not-a-project-page)
		  Filen är ingen sida ur projektbanken: faktarutan saknas.
		  Importen hittar projektets namn och uppgifter med hjälp av faktarutan. Filen hoppades över.
		  Spara projektets sida som text, med raderna Programområde till Region, eller ta bort filen.

		tests/fixtures/importer/fel/latin-1.txt:1 (encoding)
		  Filen är inte sparad som UTF-8. Troligen är den sparad som Latin-1.
		  Bara UTF-8 går att läsa. Annars blir å, ä och ö fel. Filen hoppades över.
		  Spara filen som UTF-8 (i Anteckningar: Spara som, Kodning UTF-8).

		tests/fixtures/importer/fel/okand-region.txt:14 (unknown-value)
		  Regionen är okänd: ”Okänd”.
		  Webbplatsen kan bara visa och sortera efter värden som den känner till. Uppgiften kommer inte med.
		  Skriv något av detta: Mellersta Norrland, Norra Mellansverige, Småland och Öarna, Stockholm, Sydsverige, Västsverige, Östra Mellansverige, Övre Norrland.

		tests/fixtures/importer/fel/tom.txt:1 (empty-file)
		  Filen är tom.
		  Det finns inget att läsa in. Filen hoppades över.
		  Skriv det som ska stå i filen. Hör den inte hit, ta bort den.

		tests/fixtures/importer/fel/utf-16.txt:1 (encoding)
		  Filen är sparad som UTF-16.
		  Bara UTF-8 går att läsa. Annars blir å, ä och ö fel. Filen hoppades över.
		  Spara filen som UTF-8 (i Anteckningar: Spara som, Kodning UTF-8).

		2 projekt inlästa, 5 hoppades över, 7 problem",
		}
	`);
});

test('the command tells how to use it when it is not given any files, or an unknown option', () => {
	const usage = `Läser in sidor från den gamla projektbanken.

  npm run import -- <fil eller mapp …> [--force] [--to content/projekt]

  --force  ersätter filer som någon har ändrat
  --to     mappen som projekten skrivs till`;
	expect(run()).toEqual({ code: 1, text: usage });
	expect(run('--tvinga', fixtures)).toEqual({ code: 1, text: usage });
});
