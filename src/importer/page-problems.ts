import type { Line } from './lines.ts';
import type { Problem } from './problem.ts';

/** What can be wrong with a page as a whole. */
export const brokenPage = {
	noTable: (): Problem => ({
		line: 1,
		id: 'not-a-project-page',
		what: 'Filen är ingen sida ur projektbanken: faktarutan saknas.',
		why: 'Importen hittar projektets namn och uppgifter med hjälp av faktarutan. Filen hoppades över.',
		fix: 'Spara projektets sida som text, med raderna Programområde till Region, eller ta bort filen.',
	}),
	twoPages: ({ number }: Line): Problem => ({
		line: number,
		id: 'two-pages',
		what: 'Här börjar en faktaruta till: filen innehåller mer än ett projekt.',
		why: 'Projektens texter skulle blandas. Filen hoppades över.',
		fix: 'Spara varje projekt i en egen fil.',
	}),
	noTitle: (line?: Line): Problem => ({
		line: line?.number ?? 1,
		id: 'no-title',
		what: 'Ovanför faktarutan står inget namn på projektet.',
		why: 'Namnet blir sidans rubrik och adress. Filen hoppades över.',
		fix: 'Skriv projektets namn på en egen rad ovanför raden Programområde.',
	}),
	noAddress: ({ number, text }: Line): Problem => ({
		line: number,
		id: 'no-title',
		what: `Projektets namn, ”${text}”, kan inte bli en adress.`,
		why: 'Adressen skrivs med a–z och siffror, och inget sådant finns i namnet. Filen hoppades över.',
		fix: 'Skriv namnet med minst en bokstav eller siffra.',
	}),
	strayLine: ({ number, text }: Line): Problem => ({
		line: number,
		id: 'unknown-line',
		what: `Raden ”${text}” står mellan faktarutan och den första rubriken.`,
		why: 'Importen vet inte vilket avsnitt raden hör till, så den kommer inte med.',
		fix: 'Flytta raden till sitt avsnitt, eller ta bort den.',
	}),
	strayItem: ({ number, text }: Line, heading: string): Problem => ({
		line: number,
		id: 'unknown-line',
		what: `Raden ”${text}” under ”${heading}” är ingen punkt i listan.`,
		why: 'Importen vet inte om raden hör till listan, så den kommer inte med.',
		fix: 'Skriv • först på raden om den hör till listan. Ta annars bort den.',
	}),
	noText: ({ number }: Line): Problem => ({
		line: number,
		id: 'no-text',
		what: 'Projektet har fakta men ingen text.',
		why: 'Den som läser om projektet får inte veta vad det ville. Filen sv.md skrivs inte.',
		fix: 'Se efter att rubrikerna, från Sammanfattning och nedåt, finns med i filen.',
	}),
	sameProject: ({ number, text }: Line, earlier: string): Problem => ({
		line: number,
		id: 'same-project',
		what: `Projektet ”${text}” är redan inläst från ${earlier}.`,
		why: 'Samma projekt skulle få två sidor. Filen hoppades över.',
		fix: 'Ta bort den ena filen.',
	}),
	sameName: ({ number, text }: Line, folder: string): Problem => ({
		line: number,
		id: 'same-name',
		what: `Ett annat projekt heter också ”${text}” och har redan mappen ${folder}.`,
		why: 'Två projekt kan inte ha samma adress. Filen hoppades över.',
		fix: 'Lägg till något i namnet som skiljer projekten åt, till exempel projektägaren.',
	}),
	unreadable: (): Problem => ({
		line: 1,
		id: 'no-file',
		what: 'Filen går inte att öppna.',
		why: 'Det finns inget att läsa in. Filen hoppades över.',
		fix: 'Se efter att filen finns, och att du får läsa den.',
	}),
};
