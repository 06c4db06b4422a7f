import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Content } from '../content/read.ts';
import type { Texts } from '../content/texts.ts';
import { parseMarkdown } from '../text/markdown/parse.ts';
import type { Text } from '../text/text.ts';
import type { TextLang } from '../text/words/lexicon.ts';

/** A folder whose texts belong together: a project, or a page about the site. */
export interface Folder {
	path: string;
	/** Facts of a project; nothing for a page. */
	facts?: unknown;
	files: { file: string; lang: TextLang; level: 'easy' | 'full' }[];
}

const isTextLang = (lang: string): lang is TextLang => lang === 'sv' || lang === 'en';

const filesOf = (texts: Texts): Folder['files'] =>
	Object.entries(texts).flatMap(([lang, levels]) =>
		isTextLang(lang)
			? (['easy', 'full'] as const).flatMap((level) =>
					levels[level] ? [{ file: levels[level].file, lang, level }] : [],
				)
			: [],
	);

/** Every folder of `content/` that has texts in a language that the rules know. */
export function foldersOf({ projects, pages }: Pick<Content, 'projects' | 'pages'>): Folder[] {
	return [
		...projects.map(({ slug, facts, texts }) => ({
			path: `content/projekt/${slug}`,
			facts,
			files: filesOf(texts),
		})),
		...pages.map(({ slug, texts }) => ({ path: `content/sidor/${slug}`, files: filesOf(texts) })),
	];
}

/** A folder for one file that lies outside `content/`, by its name alone. */
export function looseFolder(file: string): Folder {
	const name = basename(file);
	const lang = /^en\b|[.-]en\b/.test(name) ? 'en' : 'sv';
	return {
		path: dirname(file),
		files: [{ file, lang, level: /latt|easy/.test(name) ? 'easy' : 'full' }],
	};
}

export const readSource = (root: string, file: string) =>
	readFileSync(join(root, file), 'utf8')
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n');

export const parse = (source: string, { lang, level }: Folder['files'][number]): Text =>
	parseMarkdown(source, { lang, kind: level });

export const findFile = (folder: Folder, lang: TextLang, level: 'easy' | 'full') =>
	folder.files.find((one) => one.lang === lang && one.level === level);

/** What a text was written from: the easy text from the full one, the English from the Swedish. */
export function sourceOf(
	folder: Folder,
	{ lang, level }: Folder['files'][number],
): Folder['files'][number] | undefined {
	if (lang === 'en') return findFile(folder, 'sv', level);
	return level === 'easy' ? findFile(folder, 'sv', 'full') : undefined;
}
