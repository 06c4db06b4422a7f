import { easyText, fullText, type Level, type TextMatter } from '../schemas/text.ts';
import { checkBody } from './body/check-body.ts';
import { meant, misplaced } from './file-names.ts';
import { readText, type Reader } from './files.ts';
import { splitMatter } from './matter.ts';
import type { Problem } from './problem.ts';
import { findPrompts } from './unfinished.ts';
import { parseYaml } from './yaml.ts';

/** One text in one language and level. The body stays in the file until a page needs it. */
export interface Text extends TextMatter {
	/** Path from the project's root. */
	file: string;
	/** Headings of the second level, in order. */
	sections: string[];
}

/** Texts by language, then level. */
export type Texts = Record<string, Partial<Record<Level, Text>>>;

const textName = /^([a-z]{2,3}(?:-[A-Za-z]+)?)(\.latt)?\.mdx?$/;
const picture = /\.(jpe?g|png|webp|avif|svg)$/;
const usualNames = ['sv', 'en'].flatMap((lang) =>
	['.latt.md', '.md', '.latt.mdx', '.mdx'].map((end) => lang + end),
);

/** All texts of a folder: `sv.latt.md`, `sv.md`, `en.latt.md` … `others` are files that may lie beside them. */
export function readTexts(
	reader: Reader,
	folder: string,
	names: string[],
	others: readonly string[] = [],
): Texts {
	const texts: Texts = {};
	for (const name of names) {
		const file = `${folder}/${name}`;
		const [, lang, easy] = textName.exec(name) ?? [];
		if (!lang) {
			if (!picture.test(name) && !others.includes(name)) reader.problems.push(noText(file, others));
			continue;
		}
		const level: Level = easy ? 'easy' : 'full';
		if (texts[lang]?.[level]) {
			reader.problems.push(
				misplaced(file, 'Samma text finns både som .md och .mdx. Ta bort den ena.'),
			);
			continue;
		}
		const text = readOne(reader, file, level);
		if (text) (texts[lang] ??= {})[level] = text;
	}
	return texts;
}

const ofOffice = /\.(?:docx?|odt|rtf|pdf|pages|html?)$/i;

const noText = (file: string, others: readonly string[]): Problem =>
	ofOffice.test(file)
		? misplaced(
				file,
				'Kopiera texten till en fil som heter sv.latt.md eller sv.md, och ta bort den här.',
			)
		: misplaced(
				file,
				meant(
					file,
					[...others, ...usualNames],
					'Texter heter sv.latt.md, sv.md, en.latt.md eller en.md. Byt namn, eller flytta filen.',
				),
			);

function readOne(reader: Reader, file: string, level: Level): Text | undefined {
	const source = readText(reader, file);
	if (source === undefined) return undefined;
	const prompts = findPrompts(source, file);
	if (prompts.length > 0) {
		reader.unfinished.push(...prompts);
		return undefined;
	}
	const matter = splitMatter(source, file);
	if (matter.problems.length > 0) {
		reader.problems.push(...matter.problems);
		return undefined;
	}
	const { data, problems } = parseYaml(
		{ text: matter.yaml, file, firstLine: matter.yamlLine },
		level === 'easy' ? easyText : fullText,
	);
	reader.problems.push(...problems);
	if (file.endsWith('.mdx')) reader.problems.push(...ambiguousEnd(matter.yaml, file));
	if (matter.body.trim() === '') reader.problems.push(emptyText(file, matter.bodyLine));
	const { problems: inBody, links } = checkBody({
		file,
		text: matter.body,
		firstLine: matter.bodyLine,
	});
	reader.problems.push(...inBody);
	reader.links.push(...links);
	const sections = Array.from(
		matter.body.matchAll(/^## +(.+?)\s*$/gm),
		([, heading = '']) => heading,
	);
	if (!data) reader.unready.push(file);
	return data && { ...data, file, sections };
}

const emptyText = (file: string, line: number): Problem => ({
	file,
	line,
	column: 1,
	id: 'empty-text',
	what: 'Filen har ingen text under raderna överst.',
	why: 'Läsaren kommer till en tom sida.',
	fix: 'Skriv texten, eller ta bort filen: då säger sidan att texten saknas.',
});

// Astro's reader of MDX ends the front matter at any --- that starts a line.
function ambiguousEnd(yaml: string, file: string): Problem[] {
	const index = yaml.split('\n').findIndex((line) => line.startsWith('---'));
	if (index < 0) return [];
	return [
		{
			file,
			line: index + 2,
			column: 1,
			id: 'front-matter',
			what: 'Raden börjar med ---, men det står mer på den.',
			why: 'Då går det inte att veta var raderna överst slutar.',
			fix: 'Skriv bara --- på raden, eller börja den med något annat.',
		},
	];
}
