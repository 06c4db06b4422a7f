import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../content/decode.ts';
import { chooseFolder, findSources } from './choose-folder.ts';
import { findFiles } from './find-files.ts';
import { brokenPage } from './page-problems.ts';
import type { FileProblem, Problem } from './problem.ts';
import { recover } from './recover.ts';
import { toProject, type ImportedProject } from './to-project.ts';
import { writeProject, type Outcome } from './write-project.ts';

export interface ImportSettings {
	/** Files and folders to read. */
	paths: string[];
	/** Folder to write to. */
	to: string;
	/** Replace files that a person has changed. */
	force: boolean;
}

export interface ImportResult {
	/** Projects that are in the folder now; `unchanged` of them were there already. */
	imported: number;
	unchanged: number;
	skipped: number;
	problems: FileProblem[];
	/** News of the old site that stood on the pages. */
	notices: { file: string; line: number; text: string }[];
	/** Projects that share their name with another. */
	sharedNames: { file: string; title: string; folder: string }[];
	passedOver: string[];
}

/** Reads pages and writes projects, one after another. What goes wrong with one becomes problems, and the next is read. */
export function importPages({ paths, to, force }: ImportSettings): ImportResult {
	recover(to);
	const { files, ...found } = findFiles(paths);
	const result: ImportResult = {
		imported: 0,
		unchanged: 0,
		skipped: 0,
		...found,
		notices: [],
		sharedNames: [],
	};
	const sources = findSources(to);
	/** Folder → the file that it was written from, in this run. */
	const taken = new Map<string, string>();

	for (const file of files) {
		const { project, problems } = readPage(file);
		result.problems.push(...problems.map((problem) => ({ ...problem, file })));
		const outcome = project && place(file, project);
		if (typeof outcome === 'object') result.problems.push(outcome);
		if (outcome === 'written' || outcome === 'unchanged') result.imported += 1;
		else result.skipped += 1;
		if (outcome === 'unchanged') result.unchanged += 1;
	}
	return result;

	function place(file: string, project: ImportedProject): Outcome {
		const { title, notices, slugs, files: texts } = project;
		const folder = chooseFolder(project, to, sources);
		if (!folder) return { file, ...brokenPage.sameName(title, slugs.at(-1) ?? '') };
		const earlier = taken.get(folder);
		if (earlier) return { file, ...brokenPage.sameProject(title, earlier) };
		taken.set(folder, file);
		result.notices.push(...notices.map(({ number, text }) => ({ file, line: number, text })));
		if (slugs.indexOf(folder) > 0) result.sharedNames.push({ file, title: title.text, folder });
		return writeProject(join(to, folder), texts, force);
	}
}

function readPage(file: string): { project?: ImportedProject; problems: Problem[] } {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch {
		return { problems: [brokenPage.unreadable()] };
	}
	const { text, problems } = decode(bytes);
	if (text === undefined) {
		return {
			problems: problems.map((one) => ({ ...one, why: `${one.why} Filen hoppades över.` })),
		};
	}
	const read = toProject(text, basename(file));
	return { ...read, problems: [...problems, ...read.problems].sort((a, b) => a.line - b.line) };
}
