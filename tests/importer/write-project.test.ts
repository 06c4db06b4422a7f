import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeProject } from '../../src/importer/write-project.ts';

const files = { 'fakta.yml': 'title:\n  sv: Bygdegården\n', 'sv.md': '## Syfte\n\nAtt lära.\n' };
let to = '';
let folder = '';
const put = (name: string, text: string) => {
	writeFileSync(join(folder, name), text);
};
const get = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
	to = mkdtempSync(join(tmpdir(), 'import-'));
	folder = join(to, 'bygdegarden');
});

test('a project is written whole, and nothing else lies beside it', () => {
	expect(writeProject(folder, files, false)).toBe('written');
	expect(get('fakta.yml')).toBe(files['fakta.yml']);
	expect(get('sv.md')).toBe(files['sv.md']);
	expect(readdirSync(to)).toEqual(['bygdegarden']);
});

test('folders above the project are made, and an empty folder is filled', () => {
	expect(writeProject(join(to, 'content/projekt/parken'), files, false)).toBe('written');
	mkdirSync(folder);
	expect(writeProject(folder, files, false)).toBe('written');
});

test('a second import changes nothing, also when Git has changed the line ends', () => {
	writeProject(folder, files, false);
	expect(writeProject(folder, files, false)).toBe('unchanged');
	put('sv.md', files['sv.md'].replaceAll('\n', '\r\n'));
	expect(writeProject(folder, files, true)).toBe('unchanged');
	expect(get('sv.md')).toContain('\r\n');
});

test('texts that a person has added beside are no change', () => {
	writeProject(folder, files, false);
	put('sv.latt.md', 'Lätt.');
	expect(writeProject(folder, files, false)).toBe('unchanged');
});

const kept = {
	id: 'changed-file',
	what: 'Filen finns redan, och här står något annat än på den gamla sidan.',
	why: 'Importen skriver inte över det som en människa har skrivit. Projektet hoppades över.',
	fix: 'Behåll filen som den är, eller kör importen med --force för att ersätta den.',
};

test('a file that a person has changed is left alone, and the report points at the line', () => {
	writeProject(folder, files, false);
	put('sv.md', '## Syfte\n\nAtt lära av andra.\n');
	expect(writeProject(folder, files, false)).toEqual({
		file: join(folder, 'sv.md'),
		line: 3,
		...kept,
	});
	expect(get('sv.md')).toBe('## Syfte\n\nAtt lära av andra.\n');
	put('sv.md', `${files['sv.md']}\nMer.\n`);
	expect(writeProject(folder, files, false)).toMatchObject({ line: 5 });
	put('sv.md', '## Syfte\n');
	expect(writeProject(folder, files, false)).toMatchObject({ line: 3 });
});

test('a text that a person has made into MDX is left alone', () => {
	writeProject(folder, files, false);
	put('sv.mdx', 'Mitt.');
	expect(writeProject(folder, files, false)).toEqual({
		file: join(folder, 'sv.mdx'),
		line: 1,
		...kept,
	});
});

test('a folder that lacks a file is left alone', () => {
	mkdirSync(folder);
	put('fakta.yml', files['fakta.yml']);
	expect(writeProject(folder, files, false)).toEqual({
		...kept,
		file: join(folder, 'sv.md'),
		line: 1,
		what: 'Projektets mapp finns redan, men filen saknas.',
		fix: 'Behåll mappen som den är, eller kör importen med --force för att lägga till filen.',
	});
	expect(existsSync(join(folder, 'sv.md'))).toBe(false);
});

test('a file in the place of the folder is left alone', () => {
	writeFileSync(folder, '');
	expect(writeProject(folder, files, true)).toEqual({
		...kept,
		file: folder,
		line: 1,
		what: 'Här ska projektets mapp ligga, men det ligger en fil i vägen.',
		fix: 'Flytta filen eller byt namn på den.',
	});
});

test('--force replaces what the import writes, and keeps the other files', () => {
	mkdirSync(join(folder, 'bilder'), { recursive: true });
	put('fakta.yml', 'title: Eget\n');
	put('sv.mdx', 'Eget.');
	put('sv.latt.md', 'Lätt.');
	put('bilder/hus.svg', '<svg/>');
	expect(writeProject(folder, files, true)).toBe('written');
	expect(readdirSync(folder).sort()).toEqual(['bilder', 'fakta.yml', 'sv.latt.md', 'sv.md']);
	expect([get('fakta.yml'), get('bilder/hus.svg')]).toEqual([files['fakta.yml'], '<svg/>']);
	expect(readdirSync(to)).toEqual(['bygdegarden']);
});

test('when the disk says no, nothing is half written', () => {
	writeProject(folder, files, false);
	const broken = { ...files, 'sv.md': 'Nytt.', 'saknad/mapp.md': '' };
	expect(() => writeProject(folder, broken, true)).toThrow(
		`Could not write ${folder}: see the cause. Nothing in it was changed.`,
	);
	expect(get('sv.md')).toBe(files['sv.md']);
	expect(readdirSync(to)).toEqual(['bygdegarden']);
});
