import { basename, dirname } from 'node:path';
import { checkContent } from '../check-content/run.ts';
import { looseFolder, parse, readSource } from '../check-content/texts.ts';
import { readContent } from '../content/read.ts';
import { readSettings } from '../content/settings.ts';
import type { Texts } from '../content/texts.ts';
import { formatLanguage } from '../i18n/format.ts';
import { levels } from '../schemas/text.ts';
import { gradeText } from '../text/grade/grade.ts';
import type { Answer, Place } from './messages.ts';

/** What the files say of a page that is made of `source`: the same findings as `npm run check:content` shows. */
export async function describe(root: string, source: string): Promise<Answer> {
	// A page can ask for what it likes. Only content is opened.
	if (!/^content\/(?:projekt|sidor)\/[a-z0-9-]+\/[\w.-]+$/.test(source))
		return { source, places: [], missing: [] };
	const folder = dirname(source);
	const { results, problems } = await checkContent(root, [folder]);
	const isText = /\.mdx?$/.test(source);
	const found = results.flatMap(({ file, findings }) =>
		findings
			.filter(({ rule }) => file === source || rule === 'unfinished')
			.map(({ line, column, level, what, why, suggestion }): Place => ({
				file,
				line,
				column,
				level,
				what: what.sv,
				why: why.sv,
				fix: suggestion.sv,
			})),
	);
	const faults = problems.map(({ file, line = 1, what, why, fix }): Place => ({
		file,
		line,
		column: 1,
		level: 'error',
		what,
		why,
		fix,
	}));
	return {
		source,
		grade: isText ? gradeOf(root, source) : undefined,
		places: [...faults, ...found],
		missing: findMissing(root, folder),
	};
}

function gradeOf(root: string, source: string): Answer['grade'] {
	const [file] = looseFolder(source).files;
	const grade = file && gradeText(parse(readSource(root, source), file));
	if (!grade) return undefined;
	const { total, sentences, words, structure } = grade;
	return { total, sentences, words, structure };
}

function findMissing(root: string, folder: string): string[] {
	const { projects, pages, unfinished } = readContent(root);
	const isProject = folder.startsWith('content/projekt/');
	const entry = (isProject ? projects : pages).find(({ slug }) => slug === basename(folder));
	if (!entry) return [];
	const begun = new Set(unfinished.map(({ file }) => file));
	// A page about the site is written once, and easy.
	const needed = isProject ? levels : (['easy'] as const);
	return readSettings(root).languages.flatMap((lang) =>
		needed
			.filter((level) => !hasText(entry.texts, lang, level))
			.map((level) => {
				const name = `${lang}${level === 'easy' ? '.latt' : ''}.md`;
				const what = level === 'easy' ? 'Lättläst text' : 'Hela texten';
				const state = begun.has(`${folder}/${name}`) ? 'är inte färdig' : 'saknas';
				return `${what} på ${formatLanguage(lang, 'sv')} ${state}: ${folder}/${name}`;
			}),
	);
}

const hasText = (texts: Texts, lang: string, level: 'easy' | 'full') =>
	texts[lang]?.[level] !== undefined;
