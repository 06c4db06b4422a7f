import { easyText, fullText, type Level, type TextMatter } from '../schemas/text.ts';
import { misplaced, readText, type Reader } from './files.ts';
import { splitMatter } from './matter.ts';
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
const attachment = /\.(yml|jpe?g|png|webp|avif|svg)$/;

/** All texts of a folder: `sv.latt.md`, `sv.md`, `en.latt.md` … */
export function readTexts(reader: Reader, folder: string, names: string[]): Texts {
	const texts: Texts = {};
	for (const name of names) {
		const file = `${folder}/${name}`;
		const [, lang, easy] = textName.exec(name) ?? [];
		if (!lang) {
			if (!attachment.test(name))
				reader.problems.push(
					misplaced(
						file,
						'Texter heter sv.latt.md, sv.md, en.latt.md eller en.md. Byt namn, eller flytta filen.',
					),
				);
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

function readOne(reader: Reader, file: string, level: Level): Text | undefined {
	const source = readText(reader, file);
	if (source === undefined) return undefined;
	const prompts = findPrompts(source, file);
	if (prompts.length > 0) {
		reader.unfinished?.push(...prompts);
		return undefined;
	}
	const matter = splitMatter(source, file);
	if (matter.problems.length > 0) {
		reader.problems.push(...matter.problems);
		return undefined;
	}
	const schema = level === 'easy' ? easyText : fullText;
	const { data, problems } = parseYaml(
		{ text: matter.yaml, file, firstLine: matter.yamlLine },
		schema,
	);
	reader.problems.push(...problems);
	if (matter.body.trim() === '') {
		reader.problems.push({
			file,
			id: 'empty-text',
			what: 'Filen har ingen text under raderna överst.',
			why: 'Läsaren kommer till en tom sida.',
			fix: 'Skriv texten, eller ta bort filen: då säger sidan att texten saknas.',
		});
	}
	const sections = Array.from(
		matter.body.matchAll(/^## +(.+?)\s*$/gm),
		([, heading = '']) => heading,
	);
	return data && { ...data, file, sections };
}
