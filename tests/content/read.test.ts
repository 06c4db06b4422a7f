import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { factsFile, folderWith, settingsFile, textFile } from './temporary-folder.ts';

const word = 'sv:\n  term: kommun\n  explanation: En plats som styr sig själv.\n';
const notice = 'from: 2026-01-01\nto: 2026-12-31\nsv:\n  title: Nytt\n  text: Läs.\n';

const problemsOf = (files: Record<string, string | Uint8Array>) =>
	readContent(folderWith({ 'content/webbplats.yml': settingsFile, ...files })).problems;

const misplaced = (file: string, fix: string) => ({
	file,
	id: 'file-name',
	what: 'Filen ligger på fel plats eller har ett namn som inte går att använda.',
	why: 'Då kommer den aldrig med på webbplatsen.',
	fix,
});

test('All that is right in content/ becomes projects, pages, words and notices', () => {
	const root = folderWith({
		'content/webbplats.yml': settingsFile,
		'content/projekt/vagen-ut/fakta.yml': 'title:\n  sv: Vägen ut\nstart: 2010-04-01\n',
		'content/projekt/aspen/fakta.yml': factsFile,
		'content/projekt/aspen/sv.latt.md': textFile,
		'content/sidor/om/sv.latt.md': textFile,
		'content/ordlista/kommun.yml': word,
		'content/meddelanden/nytt.yml': notice,
	});
	const { projects, pages, words, notices, problems } = readContent(root);
	expect(problems).toEqual([]);
	expect(projects).toMatchObject([
		{ slug: 'aspen', facts: { title: { sv: 'Aspen' } }, texts: { sv: { easy: { sections: [] } } } },
		{ slug: 'vagen-ut', facts: { title: { sv: 'Vägen ut' }, start: '2010-04-01' }, texts: {} },
	]);
	expect(pages).toMatchObject([
		{ slug: 'om', texts: { sv: { easy: { file: 'content/sidor/om/sv.latt.md' } } } },
	]);
	expect(words).toMatchObject([{ id: 'kommun', sv: { term: 'kommun' } }]);
	expect(notices).toMatchObject([{ id: 'nytt', from: '2026-01-01', sv: { title: 'Nytt' } }]);
});

const unreadable = (file: string, what: string, fix: string) => ({
	file,
	id: 'unreadable',
	what,
	why: 'Sidan kan inte byggas utan det som står där.',
	fix,
});

test('A site without settings is told so, and has nothing', () => {
	expect(readContent(folderWith({}))).toEqual({
		projects: [],
		pages: [],
		words: [],
		notices: [],
		unready: [],
		problems: [
			unreadable(
				'content/webbplats.yml',
				'Filen finns inte.',
				'Skapa filen, eller se efter att den inte har bytt namn.',
			),
		],
		unfinished: [],
	});
});

test('A place that cannot be read is not taken for an empty one', () => {
	const { problems } = readContent(folderWith({ content: 'Ingen mapp.' }));
	expect(problems[0]).toEqual(
		unreadable(
			'content',
			'Här ska det vara en mapp, men det är en fil.',
			'Ta bort filen, och skapa en mapp.',
		),
	);
});

test('Texts that can be read are named when their facts or their first lines are wrong', () => {
	const { unready } = readContent(
		folderWith({
			'content/webbplats.yml': settingsFile,
			'content/projekt/aspen/fakta.yml': 'titel: x\n',
			'content/projekt/aspen/sv.latt.md': textFile,
			'content/projekt/livsval/fakta.yml': factsFile,
			'content/projekt/livsval/sv.latt.md': 'Text utan rader överst.\n',
		}),
	);
	expect(unready).toEqual([
		'content/projekt/aspen/sv.latt.md',
		'content/projekt/livsval/sv.latt.md',
	]);
});

test('Facts that cannot be read as text are reported once', () => {
	const files = { 'content/projekt/aspen/fakta.yml': Uint8Array.from([0xe5]) };
	expect(problemsOf(files)).toMatchObject([{ id: 'encoding' }]);
	expect(problemsOf(files)).toHaveLength(1);
});

test('Hidden files that computers leave behind are ignored everywhere', () => {
	const root = folderWith({
		'content/webbplats.yml': settingsFile,
		'content/projekt/.DS_Store': 'x',
		'content/projekt/.git/x': 'x',
		'content/projekt/aspen/.sv.md.swp': 'x',
		'content/projekt/aspen/fakta.yml': factsFile,
		'content/ordlista/.DS_Store': 'x',
	});
	const { projects, problems } = readContent(root);
	expect(problems).toEqual([]);
	expect(projects.map(({ slug }) => slug)).toEqual(['aspen']);
});

test('A project without facts is reported', () => {
	expect(problemsOf({ 'content/projekt/aspen/sv.latt.md': textFile })).toEqual([
		{
			file: 'content/projekt/aspen/fakta.yml',
			id: 'missing-file',
			what: 'Filen finns inte.',
			why: 'Utan den vet sidan inte vad projektet heter.',
			fix: 'Skapa filen. Kopiera gärna samma fil från ett annat projekt och ändra i den.',
		},
	]);
});

test.each(['projekt', 'sidor'])('A file straight in content/%s is misplaced', (folder) => {
	const file = `content/${folder}/sv.md`;
	expect(problemsOf({ [file]: textFile })).toEqual([
		misplaced(file, `Lägg filen i en mapp: content/${folder}/<namn>/.`),
	]);
});

test.each(['Aspen', 'vägen-ut', 'vagen ut', 'vagen--ut', '-aspen', 'aspen-', 'aspen_2'])(
	'A project folder called ”%s” cannot become an address',
	(name) => {
		expect(problemsOf({ [`content/projekt/${name}/fakta.yml`]: factsFile })).toMatchObject([
			{
				file: `content/projekt/${name}`,
				id: 'file-name',
				what: 'Mappens namn kan inte bli en adress.',
				why: 'Namnet blir en del av sidans adress, och den ska gå att skriva och säga.',
			},
		]);
	},
);

test.each(['24', 'aktiv-24', 'a'])('A project folder may be called ”%s”', (name) => {
	expect(problemsOf({ [`content/projekt/${name}/fakta.yml`]: factsFile })).toEqual([]);
});

test.each(['ordlista', 'meddelanden'])('Only .yml files belong in content/%s', (folder) => {
	const file = `content/${folder}/kommun.yaml`;
	expect(problemsOf({ [file]: word })).toEqual([
		misplaced(file, 'Ge filen ett namn som slutar på .yml, eller flytta den.'),
	]);
});

test('All problems of content/ are reported at once, and what is right is still read', () => {
	const root = folderWith({
		'content/webbplats.yml': settingsFile,
		'content/projekt/aspen/fakta.yml': 'title:\n  sv: Aspen\nregoin: Stockholm\n',
		'content/projekt/aspen/sv.md': Uint8Array.from([0xe5]),
		'content/projekt/Basta/fakta.yml': factsFile,
		'content/projekt/livsval/fakta.yml': factsFile,
		'content/projekt/livsval/sv.latt.md': '---\nsummary: Kort.\n',
		'content/sidor/om.md': textFile,
		'content/ordlista/kommun.yml': 'sv:\n  term: kommun\n',
		'content/meddelanden/nytt.yml': 'from: 2026-01-01\nsv:\n  title: a\n  text: b\n',
	});
	const { projects, words, notices, problems } = readContent(root);
	expect(problems.map(({ file, line, id }) => `${file}:${line ?? ''} ${id}`)).toEqual([
		'content/meddelanden/nytt.yml:1 schema',
		'content/ordlista/kommun.yml:1 schema',
		'content/projekt/aspen/fakta.yml:3 schema',
		'content/projekt/aspen/sv.md:1 encoding',
		'content/projekt/Basta: file-name',
		'content/projekt/livsval/sv.latt.md:1 front-matter',
		'content/sidor/om.md: file-name',
	]);
	expect(projects.map(({ slug }) => slug)).toEqual(['livsval']);
	expect([...words, ...notices]).toEqual([]);
});
