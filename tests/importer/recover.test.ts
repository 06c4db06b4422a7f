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
import { recover } from '../../src/importer/recover.ts';

let to = '';
// No process has this number: Linux and macOS end far below it.
const gone = 999_999_999;
const put = (folder: string, text: string) => {
	mkdirSync(join(to, folder), { recursive: true });
	writeFileSync(join(to, folder, 'sv.md'), text);
};
const read = (folder: string) => readFileSync(join(to, folder, 'sv.md'), 'utf8');

beforeEach(() => {
	to = mkdtempSync(join(tmpdir(), 'recover-'));
});

test('A project that a killed import had moved aside comes back', () => {
	put(`.aspen-${String(gone)}-old`, 'Det som en människa skrev.');
	put(`.aspen-${String(gone)}`, 'Halvt.');
	recover(to);
	expect(readdirSync(to)).toEqual(['aspen']);
	expect(read('aspen')).toBe('Det som en människa skrev.');
});

test('What was begun goes, and the project that is there stays', () => {
	put('aspen', 'Det som en människa skrev.');
	put(`.aspen-${String(gone)}`, 'Halvt.');
	recover(to);
	expect(readdirSync(to)).toEqual(['aspen']);
	expect(read('aspen')).toBe('Det som en människa skrev.');
});

test('What another import is writing is left alone, and so are other hidden files', () => {
	put(`.aspen-${String(process.ppid)}`, 'Halvt.');
	put('.vscode', 'x');
	recover(to);
	expect(readdirSync(to).sort()).toEqual([`.aspen-${String(process.ppid)}`, '.vscode']);
	expect(existsSync(join(to, 'aspen'))).toBe(false);
});

test('A folder that is not there has nothing to put back', () => {
	expect(() => {
		recover(join(to, 'finns-inte'));
	}).not.toThrow();
});
