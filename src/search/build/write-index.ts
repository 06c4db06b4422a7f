import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readContent } from '../../content/read.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { toConcepts } from './concepts.ts';
import { moveInto, openIndex, type LanguageIndex } from './engine.ts';
import { readLexicon } from './lexicon.ts';
import { toPageRecords } from './page-records.ts';
import { of, recordMaker, type LanguageFile } from './records.ts';
import { compoundSplitter } from './split-compound.ts';
import { Vocabulary } from './vocabulary.ts';
import { toWordFiles } from './word-file.ts';

/** Writes the index and the word lists of the content below `root` into `folder`. Gives the number of records. */
export async function writeIndex(
	root: string,
	folder: string,
	settings: SiteSettings,
	today: string,
): Promise<number> {
	const { projects, pages, words } = readContent(root);
	const concepts = toConcepts(words);
	const splitCompound = compoundSplitter(readLexicon());
	const forEach = <Value>(make: (lang: string) => Value) =>
		Object.fromEntries(settings.languages.map((lang) => [lang, make(lang)]));
	const languages = forEach((lang) => readLanguage(root, lang));
	const vocabularies = forEach(
		(lang) => new Vocabulary(lang, lang === 'sv' ? splitCompound : (word) => [word]),
	);
	const indexes: Record<string, LanguageIndex> = {};
	for (const lang of settings.languages) indexes[lang] = await openIndex(lang);
	const concerned = forEach(() => new Set<string>());
	const places = forEach(() => new Set<string>());
	const toRecords = recordMaker(
		{ root, settings, today, languages, concepts, vocabularies, splitCompound },
		projects,
	);
	let count = 0;
	for (const project of projects) {
		for (const record of toRecords(project)) {
			for (const id of record.ids) concerned[record.language]?.add(id);
			for (const place of [
				...(record.filters.municipality ?? []),
				...(record.filters.region ?? []),
			])
				places[record.language]?.add(place);
			await of(indexes, record.language).add(record);
			count += 1;
		}
	}
	for (const record of toPageRecords(pages, root, settings, languages)) {
		await of(indexes, record.language).add(record);
		count += 1;
	}
	await mkdir(folder, { recursive: true });
	const written = await Promise.all(Object.values(indexes).map((index) => index.write(folder)));
	for (const own of written) await moveInto(own, folder);

	for (const lang of settings.languages) {
		const vocabulary = of(vocabularies, lang);
		const files = toWordFiles(
			lang,
			vocabulary.counted(),
			vocabulary.size,
			concepts.filter(({ id }) => concerned[lang]?.has(id)),
			[...(places[lang] ?? [])],
		);
		// Packed here, so that it is small behind a server that packs nothing, as Pagefind's own files are.
		for (const [name, file] of Object.entries(files))
			await writeFile(
				join(folder, `${name}.${lang}.gz`),
				await promisify(gzip)(JSON.stringify(file), { level: 9 }),
			);
	}
	return count;
}

const readLanguage = (root: string, lang: string) =>
	JSON.parse(readFileSync(join(root, `src/i18n/${lang}.json`), 'utf8')) as LanguageFile;
