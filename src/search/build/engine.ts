import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Pagefind from 'pagefind';
import type { SearchRecord } from './records.ts';

/** Records on their way to Pagefind at a time: more only fill memory. */
const batch = 200;

/** The index of one language, in a Pagefind process of its own: two use both cores, and each half the memory. */
export interface LanguageIndex {
	add(record: SearchRecord): Promise<void>;
	/** Writes the index below `folder`. Gives the folder that it stands in, to be merged with those of other languages. */
	write(folder: string): Promise<string>;
}

export async function openIndex(lang: string): Promise<LanguageIndex> {
	// The package keeps one process for each time that it is loaded.
	const pagefind = (await import(`${import.meta.resolve('pagefind')}?${lang}`)) as typeof Pagefind;
	const index = answer(await pagefind.createIndex()).index;
	if (!index) throw new Error(`Pagefind made no index for ${lang}.`);
	let sent: Promise<{ errors: string[] }>[] = [];
	const settle = async () => {
		for (const result of await Promise.all(sent)) answer(result);
		sent = [];
	};
	return {
		async add({ url, language, content, meta, filters }) {
			sent.push(index.addCustomRecord({ url, language, content, meta, filters }));
			if (sent.length >= batch) await settle();
		},
		async write(folder) {
			await settle();
			const own = join(folder, `.${lang}`);
			answer(await index.writeFiles({ outputPath: own }));
			await pagefind.close();
			return own;
		},
	};
}

/** Pagefind's own interfaces are not used. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\./;

interface Entry {
	languages: Record<string, unknown>;
}

/** Moves a finished index to `folder`, beside those of other languages. */
export async function moveInto(own: string, folder: string): Promise<void> {
	for (const file of await readdir(own, { withFileTypes: true, recursive: true })) {
		const from = join(file.parentPath, file.name);
		const to = join(folder, from.slice(own.length));
		if (file.isDirectory()) await mkdir(to, { recursive: true });
		else if (file.name === 'pagefind-entry.json') await mergeEntry(from, to);
		else if (!unused.test(file.name)) await rename(from, to);
	}
	await rm(own, { recursive: true });
}

/** The file that says which languages there are. */
async function mergeEntry(from: string, to: string): Promise<void> {
	const read = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as Entry;
	const [own, known] = [await read(from), await read(to).catch(() => undefined)];
	await writeFile(
		to,
		JSON.stringify({ ...own, languages: { ...known?.languages, ...own.languages } }),
	);
}

function answer<Answer extends { errors: string[] }>(result: Answer): Answer {
	if (result.errors.length > 0)
		throw new Error(`Pagefind could not index the site: ${result.errors.join(' ')}`);
	return result;
}
