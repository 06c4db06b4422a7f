import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../../content/read.ts';
import { splitMatter } from '../../content/matter.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { toContact } from '../../view-models/contact.ts';
import { toYears } from '../../view-models/years.ts';
import { normalise, toWords } from '../query/fold.ts';
import { isStopWord } from '../query/stop-words.ts';
import { stem } from '../query/stem.ts';
import { conceptFinder, conceptsOfGroup, type Concept } from './concepts.ts';
import { groupWords } from './group-words.ts';
import { toPlaceNames } from './places.ts';
import { toSentences, toText } from './to-text.ts';
import type { WordCounter } from './word-counter.ts';

/** One entry of the index: a project in one language, with all that it can be found by. */
export interface SearchRecord {
	url: string;
	language: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** What a language file says of addresses and target groups. */
export interface LanguageFile {
	paths: Record<string, string>;
	targetGroups: Record<string, string>;
	glossary: { heading: string };
}

export interface Site {
	/** The project's root, an absolute path. */
	root: string;
	settings: SiteSettings;
	/** An ISO date. */
	today: string;
	languages: Record<string, LanguageFile>;
	concepts: Concept[];
	splitCompound: (word: string) => string[];
}

/** Mentions in the full text that make it speak of a concept and not just touch it. */
const mentionsEnough = 3;

/** Mentions that make it one of the main things in a project that is about it. */
const mentionsMain = 8;

/** What belongs to a language. */
export function of<Value>(values: Record<string, Value>, lang: string): Value {
	const value = values[lang];
	if (value === undefined) throw new Error(`Search has nothing for the language ${lang}.`);
	return value;
}

/** Turns projects into records. Words of a record are counted in the `counter` of its language. */
export function recordMaker(
	site: Site,
	counters: Record<string, WordCounter>,
): (project: Project) => SearchRecord[] {
	const { settings } = site;
	const langs = settings.languages;
	const analysers = Object.fromEntries(langs.map((lang) => [lang, analyserFor(site, lang)]));

	return (project) => {
		const { facts, texts, slug } = project;
		const parts = Object.fromEntries(langs.map((lang) => [lang, readParts(site, project, lang)]));
		const { main, about, touches } = findConcepts(project, parts, langs, analysers);
		const contact = toContact(facts, site.today, settings.removeContactsAfterYears);
		const person = typeof contact === 'string' ? [] : [contact.name, contact.email, contact.phone];
		const organisations = [
			facts.owner,
			...[...facts.coFinanciers, ...facts.partners].map((item) =>
				typeof item === 'string' ? item : item.name,
			),
		];
		const names = [...new Set([...person, ...organisations])].filter((name) => name !== undefined);
		const places = toPlaceNames(facts.municipalities, facts.region);

		return langs.map((lang) => {
			const own = of(parts, lang);
			const others = langs.filter((other) => other !== lang);
			const groups = facts.targetGroups.flatMap((group) => [
				...langs.map((each) => site.languages[each]?.targetGroups[group] ?? ''),
				groupWords[group] ?? '',
			]);
			const otherWords = toOtherWords(
				others.map((other) => of(parts, other)),
				others,
				own.title,
				own.hasText,
			);
			const { sentences, words } = condense(
				[own.summary, ...own.easy],
				[...own.full, ...own.facts],
				lang,
			);
			const facts_ = [...names, ...facts.municipalities, facts.region ?? '']
				.filter(Boolean)
				.map((name) => `${name}.`);
			const counter = of(counters, lang);
			counter.add([own.title, ...names, ...places].join(' '), true);
			counter.add([...sentences, words, ...groups].join(' '), false);
			counter.add(otherWords, false);
			counter.endRecord();
			const text = of(analysers, lang).toCamel([...sentences, ...facts_].join(' '));
			return {
				url: pathTo(site, lang, slug),
				language: lang,
				content: words === '' ? text : `${text} ${of(analysers, lang).toCamel(words)}`,
				meta: clean({
					title: own.title,
					summary: own.summary,
					places: places.join(', '),
					names: names.join(', '),
					groups: groups.join(', '),
					main: main.join(' '),
					about: about.join(' '),
					touches: touches.join(' '),
					other: otherWords,
					full: texts[lang]?.full && texts[lang].easy ? 'yes' : '',
					textLang: texts[lang] ? '' : (Object.keys(texts)[0] ?? ''),
					titleLang: own.titleLang,
					// Where whole sentences end, in words: what is found after has no excerpt.
					end: words === '' ? '' : String(text.split(/\s+/).length),
				}),
				filters: {
					kind: ['project'],
					...(facts.region ? { region: [facts.region] } : {}),
					...(facts.phase ? { phase: [facts.phase] } : {}),
					municipality: facts.municipalities,
					group: facts.targetGroups,
					year: toYears(facts.start, facts.end),
				},
			};
		});
	};
}

interface Parts {
	title: string;
	titleLang: string;
	summary: string;
	easy: string[];
	full: string[];
	/** Sentences among the facts. */
	facts: string[];
	hasText: boolean;
}

function readParts({ root }: Site, { facts, texts }: Project, lang: string): Parts {
	const read = (level: 'easy' | 'full') => {
		const text = texts[lang]?.[level];
		if (!text) return [];
		const source = readFileSync(join(root, text.file), 'utf8').replace(/\r\n?/g, '\n');
		return toSentences(toText(splitMatter(source, text.file).body));
	};
	const own = texts[lang];
	const title = own?.easy?.title ?? own?.full?.title ?? facts.title[lang];
	const full = read('full');
	return {
		title: title ?? facts.title.sv,
		titleLang: title ? '' : 'sv',
		summary: own?.easy?.summary ?? own?.full?.summary ?? full[1] ?? '',
		easy: read('easy'),
		full,
		facts: [...facts.promises, ...facts.sourceNotes]
			.map((each) => each[lang] ?? '')
			.filter(Boolean),
		hasText: own !== undefined,
	};
}

function pathTo({ settings, languages }: Site, lang: string, slug: string): string {
	const prefix = lang === settings.languages[0] ? '' : `${lang}/`;
	return `/${prefix}${languages[lang]?.paths.projects ?? ''}/${slug}/`;
}

/** Words of sentences that a record holds. */
const sentenceBudget = 350;

/**
 * The sentences that a record holds whole, for excerpts, and the further words of the text, each once. A sentence of the
 * full text must bring a new word. Memory and bytes of the index grow with every word of it.
 */
function condense(
	first: string[],
	rest: string[],
	lang: string,
): { sentences: string[]; words: string } {
	const seen = new Set<string>();
	const sentences: string[] = [];
	const more: string[] = [];
	let length = 0;
	[...first, ...rest].forEach((sentence, index) => {
		const words = toWords(sentence);
		const fresh = words.filter((word) => {
			const key = stem(word, lang);
			return seen.has(key) ? false : seen.add(key);
		});
		if (index >= first.length && fresh.length === 0) return;
		if (index < first.length || length < sentenceBudget) {
			sentences.push(sentence);
			length += words.length;
		} else more.push(...fresh.filter((word) => !isStopWord(word, lang)));
	});
	return { sentences, words: more.join(' ') };
}

interface Analyser {
	stems: (sentences: string[]) => string[];
	find: (stems: string[]) => Map<string, number>;
	/** The same, by everyday words too: easy texts are written in them. */
	findLoosely: (stems: string[]) => Map<string, number>;
	toCamel: (sentence: string) => string;
}

function analyserFor({ concepts, splitCompound }: Site, lang: string): Analyser {
	const find = conceptFinder(concepts, lang, ({ terms }) => terms);
	const findLoosely = conceptFinder(concepts, lang, ({ terms, everyday }) => ({
		[lang]: [...(terms[lang] ?? []), ...(everyday[lang] ?? [])],
	}));
	const cache = new Map<string, string[]>();
	const camel = new Map<string, string>();
	const split = lang === 'sv' ? splitCompound : (word: string) => [word];
	const stemsOf = (word: string) => {
		let stems = cache.get(word);
		if (!stems) {
			const parts = split(word);
			stems = [stem(word, lang)];
			if (parts.length > 1) stems.push(...parts.map((part) => stem(part, lang)));
			cache.set(word, stems);
		}
		return stems;
	};
	return {
		find,
		findLoosely,
		stems: (sentences) => {
			const stems: string[] = [];
			for (const word of toWords(sentences.join(' '))) stems.push(...stemsOf(word));
			return stems;
		},
		// Pagefind indexes missbruksProblematik as the whole word and as each part, at one place.
		toCamel: (sentence) =>
			lang !== 'sv'
				? sentence
				: sentence.replace(/\p{L}{7,}/gu, (word) => {
						let shown = camel.get(word);
						if (shown === undefined) {
							const parts = split(normalise(word));
							let at = 0;
							shown = parts
								.map((part, index) => {
									const piece = word.slice(at, (at += part.length));
									return index > 0 ? piece.charAt(0).toUpperCase() + piece.slice(1) : piece;
								})
								.join('');
							camel.set(word, shown);
						}
						return shown;
					}),
	};
}

/** What a project is about, in whatever language it is said: codes for the index. */
function findConcepts(
	project: Project,
	parts: Record<string, Parts>,
	langs: string[],
	analysers: Record<string, Analyser>,
) {
	const about = new Set(
		project.facts.targetGroups.flatMap((group) => conceptsOfGroup[group] ?? []),
	);
	const touches = new Set<string>();
	const counts = new Map<string, number>();
	for (const lang of langs) {
		const { title, summary, easy, full } = of(parts, lang);
		const { stems, find, findLoosely } = of(analysers, lang);
		const inFull = find(stems(full));
		for (const [id] of find(stems([title, summary]))) about.add(id);
		for (const [id] of findLoosely(stems([summary, ...easy]))) touches.add(id);
		const easyStems = stems(easy);
		for (const [id] of find(easyStems))
			if ((inFull.get(id) ?? 0) >= mentionsEnough) about.add(id);
			else touches.add(id);
		for (const [id, count] of inFull) counts.set(id, Math.max(counts.get(id) ?? 0, count));
		for (const [id, count] of inFull) if (count >= mentionsEnough) touches.add(id);
	}
	// Of the projects that are about a thing, some speak of little else.
	const main = [...about].filter((id) => (counts.get(id) ?? 0) >= mentionsMain);
	return {
		main,
		about: [...about].filter((id) => !main.includes(id)),
		touches: [...touches].filter((id) => !about.has(id)),
	};
}

/** The words by which a project can be found on a page in another language. */
function toOtherWords(
	parts: Parts[],
	langs: string[],
	ownTitle: string,
	isTranslated: boolean,
): string {
	const words = new Set<string>();
	parts.forEach(({ title, summary, easy, full, hasText }, index) => {
		if (!hasText) return;
		const lang = langs[index] ?? '';
		// Short words of a long text are seldom what it is about.
		const long = isTranslated ? toWords(full.join(' ')).filter((word) => word.length > 6) : [];
		for (const word of [...toWords(`${title} ${summary} ${easy.join(' ')}`), ...long]) {
			if (word.length > 2 && !/\d/.test(word) && !isStopWord(word, lang)) words.add(word);
		}
	});
	for (const word of toWords(ownTitle)) words.delete(word);
	return [...words].join(' ');
}

const clean = (meta: Record<string, string>) =>
	Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
