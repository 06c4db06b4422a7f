import { expect, test } from 'vitest';
import { readTexts } from '../../src/content/texts.ts';
import type { Problem } from '../../src/content/problem.ts';
import { folderWith, textFile } from './temporary-folder.ts';

function read(files: Record<string, string>) {
	const problems: Problem[] = [];
	const inFolder = Object.entries(files).map(([name, content]) => [`aspen/${name}`, content]);
	const root = folderWith(Object.fromEntries(inFolder) as Record<string, string>);
	const reader = { root, problems, links: [], unready: [], unfinished: [] };
	const texts = readTexts(reader, 'aspen', Object.keys(files), ['fakta.yml']);
	return { texts, problems };
}

const misplaced = (file: string, fix: string) => ({
	file,
	id: 'file-name',
	what: 'Filen ligger på fel plats eller har ett namn som inte går att använda.',
	why: 'Då kommer den aldrig med på webbplatsen.',
	fix,
});

test('The name of a file says its language and its level', () => {
	const { texts, problems } = read({
		'sv.latt.md': textFile,
		'sv.md': 'Text.',
		'en.latt.mdx': textFile,
		'zh-Hans.md': 'Text.',
		'smj.mdx': 'Text.',
	});
	expect(problems).toEqual([]);
	expect(texts).toEqual({
		sv: {
			easy: { summary: 'Aspen hjälpte människor.', file: 'aspen/sv.latt.md', sections: [] },
			full: { file: 'aspen/sv.md', sections: [] },
		},
		en: {
			easy: { summary: 'Aspen hjälpte människor.', file: 'aspen/en.latt.mdx', sections: [] },
		},
		'zh-Hans': { full: { file: 'aspen/zh-Hans.md', sections: [] } },
		smj: { full: { file: 'aspen/smj.mdx', sections: [] } },
	});
});

test('The headings of a text are known in their order, those below them are not', () => {
	const text = '## Bakgrund\n\nText.\n\n### Mer\n\n##  Syfte \n\n# Rubrik\n\nEn ## i raden.\n';
	expect(read({ 'sv.md': text }).texts.sv?.full?.sections).toEqual(['Bakgrund', 'Syfte']);
});

test('Facts and pictures may lie beside the texts', () => {
	const files = {
		'fakta.yml': '',
		'a.jpg': '',
		'b.jpeg': '',
		'c.png': '',
		'd.webp': '',
		'e.avif': '',
		'f.svg': '',
	};
	expect(read(files)).toEqual({ texts: {}, problems: [] });
});

test.each([
	'sv.lätt.md',
	'svenska.md',
	'SV.md',
	'sv.latt.txt',
	'sv.md.bak',
	'bild.jpg.bak',
	's.md',
	'brev.docx',
])('A file called ”%s” is no text of the site', (name) => {
	const { fix, ...problem } = read({ [name]: textFile }).problems[0]!;
	expect({ ...problem, fix: '' }).toEqual(misplaced(`aspen/${name}`, ''));
	expect(fix).toMatch(/^(?:Menade du ”sv|Texter heter sv\.latt\.md|Kopiera texten)/);
});

test('The same text as both .md and .mdx is reported, and the first one is used', () => {
	const { texts, problems } = read({
		'sv.latt.md': textFile,
		'sv.latt.mdx': textFile,
		'sv.mdx': 'A.',
	});
	expect(problems).toEqual([
		misplaced('aspen/sv.latt.mdx', 'Samma text finns både som .md och .mdx. Ta bort den ena.'),
	]);
	expect(texts.sv?.easy?.file).toBe('aspen/sv.latt.md');
	expect(texts.sv?.full?.file).toBe('aspen/sv.mdx');
});

test.each(['---\nsummary: Kort.\n---\n', '---\nsummary: Kort.\n---\n\n \t\n'])(
	'A file with nothing under its first lines is reported',
	(text) => {
		expect(read({ 'sv.latt.md': text }).problems).toEqual([
			{
				file: 'aspen/sv.latt.md',
				line: 4,
				column: 1,
				id: 'empty-text',
				what: 'Filen har ingen text under raderna överst.',
				why: 'Läsaren kommer till en tom sida.',
				fix: 'Skriv texten, eller ta bort filen: då säger sidan att texten saknas.',
			},
		]);
	},
);

test('An easy text needs a summary, a full text does not', () => {
	const { texts, problems } = read({ 'sv.latt.md': 'Text.\n', 'sv.md': 'Text.\n' });
	expect(problems).toMatchObject([
		{ file: 'aspen/sv.latt.md', line: 1, id: 'schema', what: 'Raden ”summary” saknas.' },
	]);
	expect(texts).toStrictEqual({ sv: { full: { file: 'aspen/sv.md', sections: [] } } });
});

test('A problem at the top of a text has the line of the file', () => {
	const text = '---\nsummary: Kort.\ntitel: Aspen\n---\n';
	expect(read({ 'sv.latt.md': text }).problems).toMatchObject([
		{ line: 3, what: 'Raden ”titel” finns inte bland dem som filen kan ha.' },
		{ id: 'empty-text' },
	]);
});

test('Lines at the top that never end are reported once', () => {
	expect(read({ 'sv.latt.md': '---\nsummary: Kort.\n' }).problems).toMatchObject([
		{ file: 'aspen/sv.latt.md', line: 1, id: 'front-matter' },
	]);
});
