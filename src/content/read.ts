import { glossaryEntry, type GlossaryEntry } from '../schemas/glossary.ts';
import { notice, type Notice } from '../schemas/notice.ts';
import { projectFacts, type ProjectFacts } from '../schemas/project.ts';
import { siteSettings } from '../schemas/site.ts';
import { writtenFile, writtenFrom } from '../schemas/written.ts';
import { findLostLinks } from './lost-links.ts';
import { readYaml, type Reader } from './files.ts';
import { folders, listRoot, yamlFiles } from './places.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readTexts, type Texts } from './texts.ts';
import { checkTogether } from './together.ts';

/** A project: its folder's name, its facts, and the texts that it has. */
export interface Project {
	slug: string;
	facts: ProjectFacts;
	texts: Texts;
}

/** A page about the site itself. */
export interface SitePage {
	slug: string;
	texts: Texts;
}

export type Word = GlossaryEntry & { id: string };
export type DatedNotice = Notice & { id: string };

export interface Content {
	projects: Project[];
	pages: SitePage[];
	words: Word[];
	notices: DatedNotice[];
	/** Texts that can be read, of which something else is wrong: their front matter, or the facts of their project. */
	unready: string[];
	problems: Problem[];
	/** Texts that are still being written. They are in no `texts`. */
	unfinished: Problem[];
}

const facts = 'fakta.yml';

/**
 * Reads and checks all of `content/` below `root`, an absolute path. What an editor got wrong becomes `problems`,
 * sorted; what is whole is given all the same, so that its texts can be checked too.
 */
export function readContent(root: string): Content {
	const reader: Reader = { root, problems: [], links: [], unready: [], unfinished: [] };
	listRoot(reader);
	const settings = readYaml(reader, 'content/webbplats.yml', siteSettings);
	const projects = folders(reader, 'content/projekt').flatMap(({ folder, slug, names }) => {
		const own = readFacts(reader, folder, names);
		readWritten(reader, folder, names);
		const texts = readTexts(reader, folder, names, [facts, writtenFile]);
		if (own && slug) return [{ slug, facts: own, texts }];
		reader.unready.push(...filesOf(texts));
		return [];
	});
	const pages = folders(reader, 'content/sidor').flatMap(({ folder, slug, names }) => {
		readWritten(reader, folder, names);
		const texts = readTexts(reader, folder, names, [writtenFile]);
		if (!names.some((name) => /\.mdx?$/.test(name))) reader.problems.push(noText(folder));
		if (slug) return [{ slug, texts }];
		reader.unready.push(...filesOf(texts));
		return [];
	});
	const words = yamlFiles(reader, 'content/ordlista').flatMap(({ id, file }) => {
		const word = readYaml(reader, file, glossaryEntry);
		return word ? [{ ...word, id }] : [];
	});
	const notices = yamlFiles(reader, 'content/meddelanden').flatMap(({ id, file }) => {
		const dated = readYaml(reader, file, notice);
		return dated ? [{ ...dated, id }] : [];
	});
	const content = { projects, pages, words, notices };
	checkTogether(reader, content, settings);
	if (settings) reader.problems.push(...findLostLinks(reader, content, settings));
	const { unready, unfinished, problems } = reader;
	return { ...content, unready, unfinished, problems: sortProblems(problems) };
}

const noText = (folder: string): Problem => ({
	file: folder,
	id: 'empty-text',
	what: 'Mappen har ingen text.',
	why: 'Läsaren kommer till en tom sida.',
	fix: 'Skriv texten i filen sv.latt.md, eller ta bort mappen.',
});

const filesOf = (texts: Texts) =>
	Object.values(texts).flatMap((levels) => Object.values(levels).map(({ file }) => file));

function readFacts(reader: Reader, folder: string, names: string[]): ProjectFacts | undefined {
	const file = `${folder}/${facts}`;
	if (names.includes(facts)) return readYaml(reader, file, projectFacts);
	reader.problems.push({
		file,
		id: 'missing-file',
		what: 'Filen finns inte.',
		why: 'Utan den vet sidan inte vad projektet heter.',
		fix: 'Skapa filen. Kopiera gärna samma fil från ett annat projekt och ändra i den.',
	});
	return undefined;
}

/** The file that a command writes: broken by hand it would stop the checks of the texts. */
function readWritten(reader: Reader, folder: string, names: string[]): void {
	if (names.includes(writtenFile)) readYaml(reader, `${folder}/${writtenFile}`, writtenFrom);
}
