import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/importer/find-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
mkdirSync(join(folder, 'mer'));
mkdirSync(join(folder, 'tom'));
for (const name of ['b.txt', 'a.TXT', 'mer/c.txt', 'las-mig.md', '.gömd.txt'])
	writeFileSync(join(folder, name), '');

test('all text files of a folder and the folders in it are found, each once', () => {
	expect(findFiles([folder, join(folder, 'b.txt')])).toEqual({
		files: ['a.TXT', 'b.txt', 'mer/c.txt'].map((name) => join(folder, name)),
		passedOver: [join(folder, 'las-mig.md')],
		problems: [],
	});
});

test('a file that is named is read whatever its name ends in', () => {
	expect(findFiles([join(folder, 'las-mig.md')]).files).toEqual([join(folder, 'las-mig.md')]);
});

test('a file that is not there is reported', () => {
	expect(findFiles(['finns/inte.txt']).problems).toEqual([
		{
			file: 'finns/inte.txt',
			line: 1,
			id: 'no-file',
			what: 'Filen eller mappen finns inte.',
			why: 'Det finns inget att läsa in.',
			fix: 'Se efter att sökvägen är rätt skriven.',
		},
	]);
});

test('a folder without text files is reported', () => {
	expect(findFiles([join(folder, 'tom')]).problems).toEqual([
		{
			file: join(folder, 'tom'),
			line: 1,
			id: 'no-file',
			what: 'Mappen innehåller inga textfiler.',
			why: 'Det finns inget att läsa in.',
			fix: 'Lägg sidorna i mappen, med namn som slutar på .txt.',
		},
	]);
});
