import { glossaryEntry, type GlossaryEntry } from '../schemas/glossary.ts';
import { notice, type Notice } from '../schemas/notice.ts';
import { projectFacts, type ProjectFacts } from '../schemas/project.ts';
import { baseName, listFolder, misplaced, readYaml, type Reader } from './files.ts';
import type { Problem } from './problem.ts';
import { readTexts, type Texts } from './texts.ts';

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
	problems: Problem[];
	/** Texts that are still being written. They are in no `texts`. */
	unfinished: Problem[];
}

/** Reads and checks all of `content/` below `root`, an absolute path. What an editor got wrong becomes `problems`. */
export function readContent(root: string): Content {
	const unfinished: Problem[] = [];
	const reader: Reader = { root, problems: [], unfinished };
	const projects = folders(reader, 'content/projekt').flatMap(({ folder, names }) => {
		const facts = readFacts(reader, folder, names);
		const texts = readTexts(reader, folder, names);
		return facts ? [{ slug: baseName(folder), facts, texts }] : [];
	});
	const pages = folders(reader, 'content/sidor').map(({ folder, names }) => ({
		slug: baseName(folder),
		texts: readTexts(reader, folder, names),
	}));
	const words = yamlFiles(reader, 'content/ordlista').flatMap(({ id, file }) => {
		const word = readYaml(reader, file, glossaryEntry);
		return word ? [{ ...word, id }] : [];
	});
	const notices = yamlFiles(reader, 'content/meddelanden').flatMap(({ id, file }) => {
		const dated = readYaml(reader, file, notice);
		return dated ? [{ ...dated, id }] : [];
	});
	return { projects, pages, words, notices, problems: reader.problems, unfinished };
}

function readFacts(reader: Reader, folder: string, names: string[]): ProjectFacts | undefined {
	if (names.includes('fakta.yml')) return readYaml(reader, `${folder}/fakta.yml`, projectFacts);
	reader.problems.push({
		file: `${folder}/fakta.yml`,
		id: 'missing-file',
		what: 'Filen finns inte.',
		why: 'Utan den vet sidan inte vad projektet heter.',
		fix: 'Skapa filen. Kopiera gärna samma fil från ett annat projekt och ändra i den.',
	});
	return undefined;
}

function folders(reader: Reader, collection: string): { folder: string; names: string[] }[] {
	return listFolder(reader, collection).flatMap((item) => {
		const folder = `${collection}/${item.name}`;
		if (!item.isDirectory()) {
			reader.problems.push(misplaced(folder, `Lägg filen i en mapp: ${collection}/<namn>/.`));
			return [];
		}
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(item.name)) {
			reader.problems.push({
				file: folder,
				id: 'file-name',
				what: 'Mappens namn kan inte bli en adress.',
				why: 'Mappen ger sidan dess adress, och den ska gå att skriva och säga.',
				fix: 'Använd bara små bokstäver a–z, siffror och bindestreck: motesplats-mtg.',
			});
			return [];
		}
		return [{ folder, names: listFolder(reader, folder).map(({ name }) => name) }];
	});
}

function yamlFiles(reader: Reader, collection: string): { id: string; file: string }[] {
	return listFolder(reader, collection).flatMap(({ name }) => {
		const file = `${collection}/${name}`;
		if (name.endsWith('.yml')) return [{ id: name.slice(0, -'.yml'.length), file }];
		reader.problems.push(
			misplaced(file, 'Ge filen ett namn som slutar på .yml, eller flytta den.'),
		);
		return [];
	});
}
