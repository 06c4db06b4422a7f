import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { decode } from './decode.ts';
import { findHiddenCharacters } from './hidden-characters.ts';
import type { LinkUse } from './links.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

// Reading is synchronous on purpose: twenty thousand small files are read three times as fast.

/** A place to read from, and the lists that problems and links are added to. */
export interface Reader {
	/** The project's root, an absolute path. */
	root: string;
	problems: Problem[];
	links: LinkUse[];
	/** Texts that can be read and not be published. */
	unready: string[];
	/** What texts still ask their writers for. */
	unfinished: Problem[];
}

export const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** What lies in a folder, hidden files left out; nothing when there is no such folder. */
export function listFolder(reader: Reader, folder: string): Dirent[] {
	try {
		const items = readdirSync(join(reader.root, folder), { withFileTypes: true });
		return items
			.filter(({ name }) => !name.startsWith('.'))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') reader.problems.push(unreadable(folder, codeOf(error)));
		return [];
	}
}

/** Longer texts are no texts: the longest real one is a tenth of this. */
const mostBytes = 300_000;

/** The text of a file, or `undefined` and a problem when it cannot be read as text. */
export function readText(reader: Reader, file: string): string | undefined {
	let bytes: Uint8Array;
	try {
		const { size } = statSync(join(reader.root, file));
		if (size > mostBytes) {
			reader.problems.push(tooLarge(file, size));
			return undefined;
		}
		bytes = readFileSync(join(reader.root, file));
	} catch (error) {
		reader.problems.push(unreadable(file, codeOf(error)));
		return undefined;
	}
	const { text, problems } = decode(bytes);
	reader.problems.push(...problems.map((problem) => ({ file, ...problem })));
	if (text === undefined) return undefined;
	if (bytes.includes(13)) reader.problems.push(otherLineEnds(file));
	reader.problems.push(...findHiddenCharacters(text, file), ...findConflict(text, file));
	return text;
}

/** A YAML file held to its schema, or `undefined` and its problems. */
export function readYaml<Schema extends z.ZodType>(
	reader: Reader,
	file: string,
	schema: Schema,
): z.infer<Schema> | undefined {
	const text = readText(reader, file);
	if (text === undefined) return undefined;
	const { data, problems } = parseYaml({ text, file, firstLine: 1 }, schema);
	reader.problems.push(...problems);
	return data;
}

const codeOf = (error: unknown) =>
	error instanceof Error && 'code' in error ? String(error.code) : '';

const reasons: Record<string, [what: string, fix: string]> = {
	ENOENT: ['Filen finns inte.', 'Skapa filen, eller se efter att den inte har bytt namn.'],
	EACCES: ['Filen får inte läsas.', 'Ge dig själv rätt att läsa filen, eller be den som äger den.'],
	EPERM: ['Filen får inte läsas.', 'Ge dig själv rätt att läsa filen, eller be den som äger den.'],
	ENOTDIR: ['Här ska det vara en mapp, men det är en fil.', 'Ta bort filen, och skapa en mapp.'],
	EISDIR: [
		'Här ska det vara en fil, men det är en mapp.',
		'Ta bort mappen, eller byt namn på den.',
	],
	ELOOP: ['Genvägen leder bara till sig själv.', 'Ta bort genvägen, och lägg dit filen själv.'],
};

/** A file or folder that the computer will not open. */
function unreadable(file: string, code: string): Problem {
	const [what, fix] = reasons[code] ?? [
		`Filen går inte att öppna${code && ` (${code})`}.`,
		'Pröva att öppna filen i ett annat program. Går det inte, skapa den på nytt.',
	];
	return { file, id: 'unreadable', what, why: 'Sidan kan inte byggas utan det som står där.', fix };
}

/** What Git leaves in a file when two people have changed the same lines. */
function findConflict(text: string, file: string): Problem[] {
	const line = text.split('\n').findIndex((one) => one.startsWith('<<<<<<< '));
	if (line < 0 || !/^>{7} /m.test(text)) return [];
	return [
		{
			file,
			line: line + 1,
			column: 1,
			id: 'conflict',
			what: 'Två personer har ändrat samma rader, och Git har skrivit in båda.',
			why: 'Det går inte att veta vilka rader som gäller.',
			fix: 'Behåll de rader som är rätt. Ta bort de andra, och raderna med <<<<<<<, ======= och >>>>>>>.',
		},
	];
}

const inMegabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1).replace('.', ',');

const tooLarge = (file: string, size: number): Problem => ({
	file,
	id: 'too-large',
	what: `Filen är ${inMegabytes(size)} MB. En fil med text får vara högst ${inMegabytes(mostBytes)} MB.`,
	why: 'Så mycket text orkar ingen läsa, och sidan skulle ta lång tid att hämta.',
	fix: 'Se efter om filen har fått med något som inte är text. Korta den annars.',
});

const otherLineEnds = (file: string): Problem => ({
	file,
	line: 1,
	column: 1,
	level: 'warning',
	id: 'line-ends',
	what: 'Filen har radslut från Windows (CRLF) eller från en gammal Mac (CR).',
	why: 'Den som jämför versioner ser varje rad som ändrad. Filen läses ändå.',
	fix: 'Spara filen med radslut LF. I VS Code: klicka på CRLF längst ner till höger och välj LF.',
});
