import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { findPrompts } from '../../src/content/unfinished.ts';
import { factsFile, folderWith, settingsFile, textFile } from './temporary-folder.ts';

test('a finished text asks for nothing', () => {
	expect(findPrompts(textFile, 'sv.md')).toEqual([]);
});

test('what is left to write is found wherever it stands in a line', () => {
	const text = '- SKRIV HÄR\nFörst SKRIV HÄR PÅ ENGELSKA: Vem?\n';
	expect(findPrompts(text, 'sv.md').map(({ line, what }) => [line, what])).toEqual([
		[1, 'Här saknas din text.'],
		[2, 'Här saknas din text: Vem?'],
	]);
});

test('a text with something left to write is taken as missing, and stops nothing', () => {
	const root = folderWith({
		'content/webbplats.yml': settingsFile,
		'content/projekt/aspen/fakta.yml': factsFile,
		'content/projekt/aspen/sv.latt.md': `${textFile}\nSKRIV HÄR: Hur?\n`,
		'content/projekt/aspen/sv.md': textFile,
	});
	const { projects, problems, unfinished } = readContent(root);
	expect(problems).toEqual([]);
	expect(Object.keys(projects[0]!.texts.sv!)).toEqual(['full']);
	expect(unfinished).toMatchObject([{ file: 'content/projekt/aspen/sv.latt.md', line: 7 }]);
});
