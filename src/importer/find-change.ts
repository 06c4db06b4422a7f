import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem } from './problem.ts';

/** The first file of a project's folder that is not what the import would write, and its first line that is not. */
export function findChange(
	folder: string,
	files: Record<string, string>,
	present: string[],
): FileProblem | undefined {
	if (present.includes('sv.mdx')) return changedFile(join(folder, 'sv.mdx'), 1);
	for (const [name, text] of Object.entries(files)) {
		const file = join(folder, name);
		if (!present.includes(name)) return missingFile(file);
		// A line end can be changed by Git without anybody having written anything.
		const lines = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').split('\n');
		const wanted = text.split('\n');
		const line = [...lines, ''].findIndex((content, index) => content !== (wanted[index] ?? ''));
		if (line !== -1 || lines.length !== wanted.length)
			return changedFile(file, line + 1 || lines.length);
	}
	return undefined;
}

const kept = 'Importen skriver inte över det som en människa har skrivit. Projektet hoppades över.';

const changedFile = (file: string, line: number): FileProblem => ({
	file,
	line,
	id: 'changed-file',
	what: 'Filen finns redan, och här står något annat än på den gamla sidan.',
	why: kept,
	fix: 'Behåll filen som den är, eller kör importen med --force för att ersätta den.',
});

const missingFile = (file: string): FileProblem => ({
	file,
	line: 1,
	id: 'changed-file',
	what: 'Projektets mapp finns redan, men filen saknas.',
	why: kept,
	fix: 'Behåll mappen som den är, eller kör importen med --force för att lägga till filen.',
});

/** A file that lies where the project's folder should. */
export const inTheWay = (file: string): FileProblem => ({
	file,
	line: 1,
	id: 'changed-file',
	what: 'Här ska projektets mapp ligga, men det ligger en fil i vägen.',
	why: kept,
	fix: 'Flytta filen eller byt namn på den.',
});
