import { expect, test } from 'vitest';
import { checkFolder } from '../../src/check-content/folder.ts';
import { loadTools } from '../../src/check-content/tools.ts';
import type { Folder } from '../../src/check-content/texts.ts';
import { readContent } from '../../src/content/read.ts';

const tools = await loadTools(readContent(process.cwd()).words);

const full = `---
summary: Kommunen Borås ville hjälpa 40 personer till arbete.
---

## Bakgrund

Projektet i Borås vände sig till 40 personer och gav dem KBT. Det pågick från den 1 februari 2011 till den 31 december 2013.
`;

const easy = `---
summary: Kommunen Borås ville hjälpa 40 personer till ett arbete.
---

## Vad ville projektet?

Projektet ville hjälpa 40 personer
som länge hade varit utan arbete.
De bodde i kommunen Borås.

## Vad skulle de göra?

De skulle träffa en handledare varje vecka.
Handledaren skulle hjälpa dem att söka jobb.
De skulle också träffa varandra
och laga mat ihop.
Den som ville kunde få mer hjälp hemma.

Det kostade ingenting att vara med.

## När fanns projektet?

Projektet pågick från den 1 februari 2011
till den 31 december 2013.
`;

const files = [
	{ file: 'content/projekt/ny/sv.md', lang: 'sv', level: 'full' },
	{ file: 'content/projekt/ny/sv.latt.md', lang: 'sv', level: 'easy' },
] satisfies Folder['files'];

/** All that a writer is told of an easy text: the line, what is wrong, and what to do. */
function told(text: string): string[] {
	const sources = new Map([
		[files[0]!.file, full],
		[files[1]!.file, text],
	]);
	const folder = { path: 'content/projekt/ny', facts: { title: { sv: 'Ny' } }, files };
	const [, result] = checkFolder(folder, sources, {}, tools);
	return result!.findings.map(
		({ line, what, suggestion }) => `${String(line)}: ${what.sv} ${suggestion.sv}`,
	);
}

/** What a writer is told who writes something else in place of a sound line. */
const toldOf = (line: string, mistake: string) => {
	expect(easy).toContain(line);
	return told(easy.replace(line, mistake));
};

const week = 'De skulle träffa en handledare varje vecka.';

test('a sound text gives no message', () => {
	expect(told(easy)).toEqual([]);
});

const mistakes: [mistake: string, line: string, instead: string, message: string][] = [
	[
		'a sentence that is too long',
		week,
		'De skulle träffa en handledare varje vecka och prata med henne om hur de mådde och vad de ville göra under veckan som kom.',
		'13: Meningen har 24 ord. Gränsen är 20. Dela den i två. Behåll orden som binder ihop dem: men, därför, sedan.',
	],
	[
		'an abbreviation',
		week,
		'De skulle t.ex. träffa en handledare.',
		'13: ”t.ex.” är en förkortning. Skriv hela ordet: till exempel.',
	],
	[
		'a word of offices',
		week,
		'De skulle erhålla hjälp varje vecka.',
		'13: ”erhålla” är kanslispråk. Skriv hellre: få.',
	],
	[
		'a hard word that nothing explains',
		week,
		'De skulle träffa en mentor varje vecka.',
		'13: ”mentor” är inget vardagsord. Det står inte i ordlistan och förklaras inte här. Byt det mot ett vanligare ord, förklara det i nästa mening, eller lägg det i content/ordlista/.',
	],
	[
		'a long compound',
		week,
		'De skulle besöka arbetsmarknadsavdelningen varje vecka.',
		'13: ”arbetsmarknadsavdelningen” är inget vardagsord. Det står inte i ordlistan och förklaras inte här. Det är satt ihop av arbets + marknads + avdelningen. Skriv om det med kortare ord, eller förklara det i nästa mening.',
	],
	[
		'a misspelled word',
		week,
		'De skulle träffa en handleddare varje vecka.',
		'13: Ordet ”handleddare” finns inte i ordboken. Rätta stavningen. Är det rätt, lägg ordet i content/ordlista/.',
	],
	[
		'letters that nobody explains',
		week,
		'De skulle få KBT varje vecka.',
		'13: Bokstäverna ”KBT” förklaras inte. Skriv vad KBT betyder första gången det står.',
	],
	[
		'a date in figures',
		'från den 1 februari 2011',
		'från 2011-02-01',
		'23: Datumet ”2011-02-01” står i siffror. Skriv ”1 februari 2011”.',
	],
	[
		'an insertion',
		week,
		'De skulle träffa en handledare (en gång i veckan).',
		'13: Meningen har en parentes. Skriv det som en egen mening, eller ta bort det.',
	],
	[
		'a word that hurts',
		'som länge hade varit utan arbete.',
		'som var missbrukare.',
		'8: ”missbrukare” gör en svårighet till hela människan. Skriv hellre: personer med beroende.',
	],
	[
		'a line that ends in the middle of something',
		'De skulle också träffa varandra\noch laga mat ihop.',
		'De skulle också träffa varandra och\nlaga mat ihop.',
		'15: Raden slutar med ”och”. Flytta ”och” till nästa rad.',
	],
	[
		'a number that the sources do not have',
		'Projektet ville hjälpa 40 personer',
		'Projektet ville hjälpa 50 personer',
		'7: Talet ”50” finns varken i projektets fakta eller i den fulla texten. Rätta det, eller skriv det i fakta.yml om det stämmer.',
	],
];

test.each(mistakes)('%s gives one message', (_, line, instead, message) => {
	expect(toldOf(line, instead)).toEqual([message]);
});
