import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { decode } from './decode.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

// Reading is synchronous on purpose: twenty thousand small files are read three times as fast.

/** A place to read from, and the list that problems are added to. */
export interface Reader {
	/** The project's root, an absolute path. */
	root: string;
	problems: Problem[];
	/** What texts still ask their writers for, where somebody wants to know. */
	unfinished?: Problem[];
}

export const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** What lies in a folder, hidden files left out; nothing when there is no such folder. */
export function listFolder({ root }: Reader, folder: string): Dirent[] {
	try {
		const items = readdirSync(join(root, folder), { withFileTypes: true });
		return items
			.filter(({ name }) => !name.startsWith('.'))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}

/** The text of a file, or `undefined` and a problem when it cannot be read as text. */
export function readText({ root, problems }: Reader, file: string): string | undefined {
	const decoded = decode(readFileSync(join(root, file)), file);
	problems.push(...decoded.problems);
	return decoded.problems.length > 0 ? undefined : decoded.text;
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

/** A file that is in the way, or whose name says nothing to the site. */
export const misplaced = (file: string, fix: string): Problem => ({
	file,
	id: 'file-name',
	what: 'Filen ligger på fel plats eller har ett namn som inte går att använda.',
	why: 'Då kommer den aldrig med på webbplatsen.',
	fix,
});
