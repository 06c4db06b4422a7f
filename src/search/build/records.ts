import type { Project } from '../../content/read.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { toContact } from '../../view-models/contact.ts';
import { toYears } from '../../view-models/years.ts';
import { camelWriter } from './camel.ts';
import { findCommon } from './common.ts';
import type { Concept } from './concepts.ts';
import { condense } from './condense.ts';
import { groupWords } from './group-words.ts';
import { toPlaceNames } from './places.ts';
import { readProject, type Parts, type Sentence } from './read-project.ts';
import { subjectFinder } from './subject.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

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
	vocabularies: Record<string, Vocabulary>;
	splitCompound: (word: string) => string[];
}

/** What belongs to a language. */
export function of<Value>(values: Record<string, Value>, lang: string): Value {
	const value = values[lang];
	if (value === undefined) throw new Error(`Search has nothing for the language ${lang}.`);
	return value;
}

/** Turns projects into records, one for each language, and counts the words of each. */
export function recordMaker(
	site: Site,
	projects: Project[],
): (project: Project) => (SearchRecord & { ids: string[] })[] {
	const { settings, vocabularies } = site;
	const langs = settings.languages;
	const findSubject = subjectFinder(site.concepts, langs);
	const codes = new Map(site.concepts.map(({ id, code }) => [id, code]));
	const camel = camelWriter(site.splitCompound);
	const read = (project: Project) => {
		const parts = Object.fromEntries(
			langs.map((lang) => [lang, readProject(site.root, project, lang, of(vocabularies, lang))]),
		);
		return { parts, subject: findSubject(project, parts) };
	};
	const common = findCommon(projects, read);

	return (project) => {
		const { facts, texts, slug } = project;
		const { parts, subject } = read(project);
		const touches = subject.touches.filter((id) => !common.touched.has(id));
		const toCodes = (ids: string[]) => ids.map((id) => codes.get(id) ?? '').join(' ');
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
		const groups = facts.targetGroups
			.flatMap((group) => [
				...langs.map((lang) => site.languages[lang]?.targetGroups[group]),
				groupWords[group],
			])
			.filter((name) => name !== undefined);

		return langs.map((lang) => {
			const own = of(parts, lang);
			const vocabulary = of(vocabularies, lang);
			const others = langs.filter((other) => other !== lang).map((other) => of(parts, other));
			const toCamel = lang === 'sv' ? camel : (text: string) => text;
			const { sentences, words } = condense(
				[own.summary, ...own.easy],
				[...own.full, ...own.facts],
				(word) => common.words[lang]?.has(word.stem) ?? false,
			);
			const other = toOtherWords(others, own, (word) =>
				Object.values(common.words).some((stems) => stems.has(word.stem)),
			);
			const lines = [...names, ...facts.municipalities, facts.region ?? '']
				.filter(Boolean)
				.map((name) => `${name}.`);
			const text = toCamel([...sentences.map((each) => each.text), ...lines].join(' '));
			const further = words.map((word) => word.text).join(' ');

			for (const name of [own.title.text, ...names, ...places])
				vocabulary.count(vocabulary.read(name), true);
			for (const sentence of sentences) vocabulary.count(sentence.words, false);
			vocabulary.count(words, false);
			vocabulary.count(vocabulary.read(`${groups.join(' ')} ${other}`), false);
			vocabulary.endRecord();
			return {
				url: pathTo(site, lang, slug),
				language: lang,
				content: further === '' ? text : `${text} ${toCamel(further)}`,
				ids: [...subject.main, ...subject.about, ...touches],
				meta: clean({
					title: own.title.text,
					summary: own.summary.text,
					places: eachOnce(places),
					names: names.join(', '),
					groups: eachOnce(groups),
					main: toCodes(subject.main),
					about: toCodes(subject.about),
					touches: toCodes(touches),
					other,
					full: texts[lang]?.full && texts[lang].easy ? 'yes' : '',
					textLang: texts[lang] ? '' : (Object.keys(texts)[0] ?? ''),
					titleLang: own.titleLang,
					// Where whole sentences end, in words: what is found after has no excerpt.
					end: further === '' ? '' : String(text.split(/\s+/).length),
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

function pathTo({ settings, languages }: Site, lang: string, slug: string): string {
	const prefix = lang === settings.languages[0] ? '' : `${lang}/`;
	return `/${prefix}${languages[lang]?.paths.projects ?? ''}/${slug}/`;
}

/** The words by which a project can be found on a page in another language. */
function toOtherWords(others: Parts[], own: Parts, isCommon: (word: Word) => boolean): string {
	const title = new Set(own.title.words.map(({ text }) => text));
	const seen = new Set<string>();
	const found: string[] = [];
	const add = (sentences: Sentence[], shortest: number) => {
		for (const { words } of sentences) {
			for (const word of words) {
				if (word.isStop || word.text.length < shortest || seen.has(word.text)) continue;
				seen.add(word.text);
				if (!title.has(word.text) && !/\d/.test(word.text) && !isCommon(word))
					found.push(word.text);
			}
		}
	};
	for (const { title, summary, easy, full, hasText } of others) {
		if (!hasText) continue;
		add([title, summary, ...easy], 3);
		// Short words of a long text are seldom what it is about.
		if (own.hasText) add(full, 7);
	}
	return found.join(' ');
}

/** The words of names, each once. Pagefind keeps a place in memory for every word. */
const eachOnce = (names: string[]) =>
	[...new Set(names.flatMap((name) => name.split(/[\s,]+/)))].join(' ').trim();

const clean = (meta: Record<string, string>) =>
	Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
