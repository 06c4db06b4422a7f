import { ranking } from '../query/engine-settings.ts';
import { rank, type RankedHit } from '../query/rank.ts';
import { isSure, understand, type Understanding } from '../query/understand.ts';
import { openWordList, type RestFile, type WordFile, type WordList } from '../query/word-list.ts';
import { settings } from './settings.ts';

/** What is shown of a page. */
export interface PageData {
	url: string;
	/** HTML: the words that were found stand in <mark>. */
	excerpt: string;
	meta: {
		title?: string;
		summary?: string;
		full?: string;
		textLang?: string;
		titleLang?: string;
		end?: string;
	};
}

export interface Hit {
	id: string;
	score: number;
	matchedMetaFields?: string[];
	words?: number[];
	data(): Promise<PageData>;
}

export type Filters = Record<string, string>;

interface Engine {
	options(options: Record<string, unknown>): Promise<void>;
	search(query: string | null, options: { filters: Filters }): Promise<{ results: Hit[] }>;
}

interface EngineModule {
	createInstance(options: Record<string, unknown>): Engine;
}

let engine: Promise<Engine> | undefined;
let first: Promise<WordFile> | undefined;
let firstList: Promise<WordList> | undefined;
let wholeList: Promise<WordList> | undefined;

const startEngine = () =>
	(engine ??= (async () => {
		const module = (await import(
			/* @vite-ignore */ `${settings.folder}pagefind.js`
		)) as EngineModule;
		// In a worker of its own, the engine would weigh as much again.
		const instance = module.createInstance({ basePath: settings.folder, noWorker: true });
		await instance.options({ ranking });
		return instance;
	})());

async function unpack<File>(name: string): Promise<File> {
	const response = await fetch(`${settings.folder}${name}.${settings.lang}.gz`);
	const { body } = response;
	if (!response.ok || !body)
		throw new Error(`${name}.${settings.lang}.gz: ${String(response.status)}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	// Some servers unpack .gz files on the way.
	if (bytes[0] !== 0x1f) return JSON.parse(new TextDecoder().decode(bytes)) as File;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return (await new Response(stream).json()) as File;
}

/** The list of words that most queries are made of. */
export const commonWords = (): Promise<WordList> => {
	first ??= unpack<WordFile>('words');
	return (firstList ??= first.then((file) => openWordList(file)));
};

/** The whole list: rarer words, and what hard words are called in other languages. */
export const allWords = (): Promise<WordList> => {
	first ??= unpack<WordFile>('words');
	return (wholeList ??= Promise.all([first, unpack<RestFile>('rest')]).then(([file, rest]) =>
		openWordList(file, rest),
	));
};

/** Fetches what a search needs while the reader is still typing. */
export const warmUp = () => Promise.all([startEngine(), commonWords()]);

export interface Found {
	understanding: Understanding;
	hits: RankedHit<Hit>[];
}

/** Finds projects; without words, all that the filters let through. `literally` keeps to the words as they are written. */
export async function find(
	query: string,
	filters: Filters = {},
	literally = false,
): Promise<Found> {
	const [instance, common] = await Promise.all([startEngine(), commonWords()]);
	if (query === '') {
		const { results } = await instance.search(null, { filters: { kind: 'project', ...filters } });
		return {
			understanding: { terms: [], unknown: [], phrase: '' },
			hits: results.map((hit) => ({ hit, score: 0, matched: [], fields: [], labels: [] })),
		};
	}
	const list = literally || isSure(query, common) ? common : await allWords();
	const understanding = understand(query, list, literally);
	const search = async (text: string) =>
		(await instance.search(text, { filters: { kind: 'project', ...filters } })).results;
	return { understanding, hits: await rank(understanding, common.records, search) };
}

/** Pages about the site itself. */
export async function findPages(query: string): Promise<PageData[]> {
	const instance = await startEngine();
	const { results } = await instance.search(query, { filters: { kind: 'page' } });
	return Promise.all(results.slice(0, 3).map((hit) => hit.data()));
}

/** The projects that have a value in a filter. */
export async function idsWith(filters: Filters): Promise<Set<string>> {
	const instance = await startEngine();
	const { results } = await instance.search(null, { filters: { kind: 'project', ...filters } });
	return new Set(results.map(({ id }) => id));
}
