import { readdirSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { FileProblem } from './problem.ts';

export interface FoundFiles {
	/** Each file once, in the order of the alphabet within a folder. */
	files: string[];
	/** Files in the folders that are not read, because their names do not end in `.txt`. */
	passedOver: string[];
	problems: FileProblem[];
}

/** The files that are named, and all `.txt` files in the folders that are named and in the folders below them. */
export function findFiles(paths: string[]): FoundFiles {
	const found: FoundFiles = { files: [], passedOver: [], problems: [] };
	const files = new Set<string>();
	for (const path of paths.map((name) => normalize(name))) {
		const kind = statSync(path, { throwIfNoEntry: false });
		if (!kind) found.problems.push(noFile(path));
		if (kind?.isFile()) files.add(path);
		if (!kind?.isDirectory()) continue;
		const inFolder = listFiles(path);
		const texts = inFolder.filter((file) => file.toLowerCase().endsWith('.txt'));
		for (const file of texts) files.add(file);
		found.passedOver.push(...inFolder.filter((file) => !texts.includes(file)));
		if (texts.length === 0) found.problems.push(noTexts(path));
	}
	return { ...found, files: [...files] };
}

function listFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((item) => {
			const path = join(folder, item.name);
			return item.isDirectory() ? listFiles(path) : [path];
		});
}

const noFile = (file: string): FileProblem => ({
	file,
	line: 1,
	id: 'no-file',
	what: 'Filen eller mappen finns inte.',
	why: 'Det finns inget att läsa in.',
	fix: 'Se efter att sökvägen är rätt skriven.',
});

const noTexts = (file: string): FileProblem => ({
	file,
	line: 1,
	id: 'no-file',
	what: 'Mappen innehåller inga textfiler.',
	why: 'Det finns inget att läsa in.',
	fix: 'Lägg sidorna i mappen, med namn som slutar på .txt.',
});
