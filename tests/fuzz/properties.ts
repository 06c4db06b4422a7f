import fc from 'fast-check';
import type { z } from 'zod';
import { checkBody } from '../../src/content/body/check-body.ts';
import { decode } from '../../src/content/decode.ts';
import { findHiddenCharacters } from '../../src/content/hidden-characters.ts';
import { splitMatter } from '../../src/content/matter.ts';
import { isError, type Problem } from '../../src/content/problem.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { glossaryEntry } from '../../src/schemas/glossary.ts';
import { notice } from '../../src/schemas/notice.ts';
import { projectFacts } from '../../src/schemas/project.ts';
import { siteSettings } from '../../src/schemas/site.ts';
import { easyText } from '../../src/schemas/text.ts';
import { checkText } from '../../src/text/check.ts';
import { parseMarkdown } from '../../src/text/markdown/parse.ts';
import type { Tools } from '../../src/check-content/folder.ts';
import { editsOf, filesThatEnd, soup } from './inputs.ts';
import { lostWords, lostWordsOfYaml } from './lost-words.ts';
import { renderMd, renderMdx } from './render.ts';

/** A promise that holds for every input. It throws when it does not. */
export interface Property {
	name: string;
	inputs: fc.Arbitrary<string>;
	check: (input: string, tools: Tools) => void;
}

const file = 'content/projekt/aspen/fil';

function assert(isTrue: boolean, promise: string): asserts isTrue {
	if (!isTrue) throw new Error(promise);
}

/** Every problem says where, what, why and how, in a place that is there. */
function holdProblems(problems: Problem[], text: string): void {
	const lines = text.split('\n');
	for (const { line = 1, column = 1, id, what, why, fix } of problems) {
		assert(line >= 1 && line <= lines.length + 1, `${id}: line ${String(line)} is in the file`);
		const length = lines[line - 1]?.length ?? 0;
		assert(column >= 1 && column <= length + 1, `${id}: column ${String(column)} is on its line`);
		for (const words of [what, why, fix]) {
			assert(
				/^[\p{L}”<>*#\d]/u.test(words) && /[.?>]$/.test(words),
				`${id}: ”${words}” is a sentence`,
			);
			assert(
				!/undefined|\bError\b|NaN|\[object/.test(words.replace(/”[^”]*”|<[^>]*>/g, '')),
				`${id}: ”${words}” is for an editor`,
			);
		}
	}
}

const yamlProperty = (name: string, end: RegExp, schema: z.ZodType): Property => ({
	name,
	inputs: fc.oneof({ weight: 4, arbitrary: editsOf(filesThatEnd(end)) }, soup),
	check(text) {
		const { data, problems } = parseYaml({ text, file, firstLine: 1 }, schema);
		holdProblems(problems, text);
		assert((data === undefined) === problems.length > 0, 'a file is whole or has problems');
		if (data === undefined) return;
		assert(schema.safeParse(data).success, 'what is given passes the schema');
		const lost = lostWordsOfYaml(text, data);
		assert(lost.length === 0, `nothing is read past: ${lost.join(', ')}`);
	},
});

const textProperty = (name: string, end: RegExp, isMdx: boolean): Property => ({
	name,
	inputs: fc.oneof(
		{ weight: 4, arbitrary: editsOf(filesThatEnd(end)) },
		soup.map((body) => `---\nsummary: Aspen.\n---\n\n${body}`),
	),
	check(input, tools) {
		const { text, problems: ofBytes } = decode(new TextEncoder().encode(input));
		holdProblems(
			ofBytes.map((fault) => ({ file, ...fault })),
			input.replace(/\r\n?/g, '\n'),
		);
		assert(
			(text === undefined) ===
				(ofBytes.some((fault) => isError({ file, ...fault })) &&
					ofBytes.every(({ id }) => id !== 'lost-letter')) || text !== undefined,
			'a file is read or has problems',
		);
		if (text === undefined) return;
		const matter = splitMatter(text, file);
		const found = [...matter.problems, ...findHiddenCharacters(text, file)];
		const top = parseYaml({ text: matter.yaml, file, firstLine: matter.yamlLine }, easyText);
		const body = checkBody({
			file: isMdx ? 'a.mdx' : 'a.md',
			text: matter.body,
			firstLine: matter.bodyLine,
		});
		found.push(...top.problems, ...body.problems);
		holdProblems(found, text);
		const read = parseMarkdown(text, { lang: 'sv', kind: 'easy' });
		checkText(read, {
			glossary: tools.glossaries.sv,
			isSpelled: tools.isSpelled.sv,
			names: new Set(),
		});
		if (found.length > 0 || ofBytes.length > 0 || matter.body.trim() === '') return;
		const page = isMdx ? renderMdx(matter.body) : renderMd(matter.body);
		assert(
			page.refused.length === 0,
			`nothing passes that is not allowed: ${page.refused.join(', ')}`,
		);
		const lost = lostWords(matter.body, page.words);
		assert(lost.length === 0, `no words are dropped: ${lost.join(', ')}`);
	},
});

export const properties: Property[] = [
	yamlProperty('facts', /fakta\.yml$/, projectFacts),
	yamlProperty('words of the glossary', /ordlista\/.*\.yml$|^[a-z-]+\.yml$/, glossaryEntry),
	yamlProperty('notices', /meddelanden\/.*\.yml$/, notice),
	yamlProperty('settings', /webbplats\.yml$/, siteSettings),
	textProperty('texts in Markdown', /\.md$/, false),
	textProperty('texts in MDX', /\.mdx$/, true),
	{
		name: 'bytes',
		inputs: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
		check(input) {
			const { text, problems } = decode(Buffer.from(input, 'latin1'));
			assert(text !== undefined || problems.length > 0, 'bytes are a text or have problems');
			assert(
				text === undefined || !/[\0-\x08\x0e-\x1f\r]/.test(text),
				'a text has no control characters',
			);
		},
	},
];
