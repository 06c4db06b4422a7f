import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import * as pagefind from 'pagefind';
import { readContent } from '../../content/read.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { packWords, type Rank, type RestFile, type WordFile } from '../query/word-list.ts';
import { toConcepts, type Concept } from './concepts.ts';
import { readLexicon } from './lexicon.ts';
import { toPageRecords } from './page-records.ts';
import { of, recordMaker, type LanguageFile, type SearchRecord, type Site } from './records.ts';
import { compoundSplitter } from './split-compound.ts';
import { wordCounter, type WordCounter } from './word-counter.ts';

/** Above this many words the list for corrections leaves out the ones that stand in a single project. */
const mostWords = 24_000;

/** Words of the list that comes at once. The rest comes only when a query has a word that is not among these. */
const mostCommonWords = 4_000;

const unused = ['component-ui', 'modular-ui', 'ui']
	.flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
	.concat('pagefind-highlight.js');

/** Records on their way to Pagefind at a time: more only fill memory. */
const batch = 200;

/** Writes the index and the word lists of the content below `root` into `folder`. Gives the number of records. */
export async function writeIndex(
	root: string,
	folder: string,
	settings: SiteSettings,
	today: string,
): Promise<number> {
	const content = readContent(root);
	const concepts = toConcepts(content.words);
	const splitCompound = compoundSplitter(readLexicon());
	const languages = Object.fromEntries(
		settings.languages.map((lang) => [lang, readLanguage(root, lang)]),
	);
	const counters: Record<string, WordCounter> = Object.fromEntries(
		settings.languages.map((lang) => [
			lang,
			wordCounter(lang, lang === 'sv' ? splitCompound : (word) => [word]),
		]),
	);
	const toRecords = recordMaker(
		{ root, settings, today, languages, concepts, splitCompound } satisfies Site,
		counters,
	);
	const codes = new Map(concepts.map(({ id, code }) => [id, code]));
	const used: Record<string, Set<string>> = {};
	const places: Record<string, Set<string>> = {};

	const index = answer(await pagefind.createIndex()).index;
	if (!index) throw new Error('Pagefind made no index.');
	let count = 0;
	let sent: Promise<{ errors: string[] }>[] = [];
	const send = async (record: SearchRecord) => {
		sent.push(index.addCustomRecord(record));
		count += 1;
		if (sent.length < batch) return;
		for (const result of await Promise.all(sent)) answer(result);
		sent = [];
	};
	for (const project of content.projects) {
		for (const record of toRecords(project)) {
			for (const field of ['main', 'about', 'touches']) {
				const ids = record.meta[field]?.split(' ') ?? [];
				for (const id of ids) (used[record.language] ??= new Set()).add(id);
				if (ids.length > 0) record.meta[field] = ids.map((id) => codes.get(id) ?? '').join(' ');
			}
			for (const place of record.filters.municipality ?? [])
				(places[record.language] ??= new Set()).add(place);
			for (const place of record.filters.region ?? [])
				(places[record.language] ??= new Set()).add(place);
			await send(record);
		}
	}
	for (const record of toPageRecords(content.pages, root, settings, languages)) await send(record);
	for (const result of await Promise.all(sent)) answer(result);
	answer(await index.writeFiles({ outputPath: folder }));
	await pagefind.close();
	// Pagefind's own interfaces are not used.
	for (const file of unused) await rm(join(folder, file), { force: true });

	for (const lang of settings.languages) {
		const file = toWordFile(
			lang,
			of(counters, lang),
			concepts.filter(({ id }) => used[lang]?.has(id)),
			[...(places[lang] ?? [])],
		);
		// Packed here, so that it is small behind a server that packs nothing, as Pagefind's own files are.
		await writeFile(
			join(folder, `words.${lang}.gz`),
			await promisify(gzip)(JSON.stringify(file.first), { level: 9 }),
		);
		await writeFile(
			join(folder, `rest.${lang}.gz`),
			await promisify(gzip)(JSON.stringify(file.rest), { level: 9 }),
		);
	}
	return count;
}

function toWordFile(
	lang: string,
	counter: WordCounter,
	concepts: Concept[],
	places: string[],
): { first: WordFile; rest: RestFile } {
	const all = counter.words();
	const some =
		all.length <= mostWords ? all : all.filter(({ records, isName }) => isName || records > 1);
	const words = some
		.sort((a, b) => Number(b.isName) - Number(a.isName) || b.records - a.records)
		.slice(0, mostWords)
		.map(({ word, records, isName }): [string, Rank] => [word, isName ? 2 : records > 4 ? 1 : 0]);
	const first: WordFile = {
		lang,
		records: counter.size(),
		words: packWords(words.slice(0, mostCommonWords)),
		concepts: concepts.map((concept) => [
			concept.code,
			concept.labels[lang] ?? concept.labels.sv ?? '',
			phrasesOf(concept, lang),
		]),
		places: places.sort((a, b) => a.localeCompare(b, lang)),
	};
	const rest: RestFile = {
		words: packWords(words.slice(mostCommonWords)),
		concepts: concepts.map(({ code, terms, everyday }) => [
			code,
			Object.fromEntries(
				Object.keys(terms)
					.filter((each) => each !== lang)
					.map((each) => [each, phrasesOf({ terms, everyday }, each)]),
			),
		]),
	};
	return { first, rest };
}

const phrasesOf = ({ terms, everyday }: Pick<Concept, 'terms' | 'everyday'>, lang: string) => [
	...new Set([...(terms[lang] ?? []), ...(everyday[lang] ?? [])]),
];

const readLanguage = (root: string, lang: string) =>
	JSON.parse(readFileSync(join(root, `src/i18n/${lang}.json`), 'utf8')) as LanguageFile;

function answer<Answer extends { errors: string[] }>(result: Answer): Answer {
	if (result.errors.length > 0)
		throw new Error(`Pagefind could not index the site: ${result.errors.join(' ')}`);
	return result;
}
