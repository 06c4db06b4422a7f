import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFolder } from '../../src/new/write-folder.ts';
import { folderWith } from '../content/temporary-folder.ts';
import { filesIn } from './run.ts';

const write = (root: string, files: Record<string, string>) => {
	writeFolder(join(root, 'aspen'), files, join(root, 'scratch'));
};

test('all files come to the new folder, and nothing else is left', () => {
	const root = folderWith({ 'scratch/kept': '' });
	write(root, { 'fakta.yml': 'title:\n  sv: Aspen\n', 'sv.md': 'Text.\n' });
	expect(filesIn(root)).toEqual([
		'aspen',
		'aspen/fakta.yml',
		'aspen/sv.md',
		'scratch',
		'scratch/kept',
	]);
	expect(readFileSync(join(root, 'aspen/sv.md'), 'utf8')).toBe('Text.\n');
});

test('a folder that is there stays as it was', () => {
	const root = folderWith({ 'aspen/sv.md': 'Mitt.\n', 'scratch/kept': '' });
	expect(() => {
		write(root, { 'sv.md': 'Nytt.\n' });
	}).toThrow('finns redan');
	expect(filesIn(root)).toEqual(['aspen', 'aspen/sv.md', 'scratch', 'scratch/kept']);
	expect(readFileSync(join(root, 'aspen/sv.md'), 'utf8')).toBe('Mitt.\n');
});

test('a file that cannot be written leaves no folder behind', () => {
	const root = folderWith({ 'scratch/kept': '' });
	expect(() => {
		write(root, { 'fakta.yml': 'a', 'no/such/folder.md': 'b' });
	}).toThrow('ENOENT');
	expect(filesIn(root)).toEqual(['scratch', 'scratch/kept']);
});

test('Ctrl-C is heard as before when the folder is written', () => {
	const root = folderWith({ 'scratch/kept': '' });
	const before = process.listenerCount('SIGINT');
	write(root, { 'fakta.yml': 'a' });
	expect(process.listenerCount('SIGINT')).toBe(before);
});
