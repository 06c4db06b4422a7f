import { expect, test } from 'vitest';
import { splitPage } from '../../src/importer/split-page.ts';
import { toMarkdown } from '../../src/importer/to-markdown.ts';
import { page } from './page.ts';

const convert = (text: string, title = 'Bygdegården') =>
	toMarkdown(splitPage(page({ text, title })).page!);
const inSection = (text: string) => convert(`Syfte\n\n${text}`).replace('## Syfte\n\n', '');

test('a text begins with the heading Sammanfattning, and every line is a paragraph', () => {
	expect(convert('Sammanfattning\n\nHuset öppnas.\nAlla får komma.\n\nSyfte\n\nAtt lära.\n')).toBe(
		'## Sammanfattning\n\nHuset öppnas.\n\nAlla får komma.\n\n## Syfte\n\nAtt lära.\n',
	);
});

test('a section without text is left out, and the lists of names are not part of the text', () => {
	expect(convert('Sammanfattning\n\nHuset.\n\nSyfte\n\nKommun\n\n• Sandviken\n')).toBe(
		'## Sammanfattning\n\nHuset.\n',
	);
});

test('lines with a hyphen, a star or a point are one list, also with empty lines between them', () => {
	expect(inSection('Vi ska:\n- bygga\n\n* måla\n•laga mat\noch vila.')).toBe(
		'Vi ska:\n\n- bygga\n- måla\n- laga mat\n\noch vila.\n',
	);
});

test('signs in a list item mean nothing', () => {
	expect(inSection('- 1) först\n- [ ] sedan')).toBe('- 1\\) först\n- \\[ \\] sedan\n');
});

test('a drawn line is a rule', () => {
	expect(inSection('Först.\n--------------\nSedan.\n* * *\nSist.')).toBe(
		'Först.\n\n---\n\nSedan.\n\n---\n\nSist.\n',
	);
});

test('a heading in capitals is a heading in small letters', () => {
	expect(inSection('STYRKOR\n- Många hjälper till.\n\nPROBLEMBILDER:\nTrappan.')).toBe(
		'### Styrkor\n\n- Många hjälper till.\n\n### Problembilder\n\nTrappan.\n',
	);
	expect(inSection('VÅRA LOKALER\nHär är våra tre lokaler.')).toBe(
		'### Våra lokaler\n\nHär är våra tre lokaler.\n',
	);
});

test('capitals that can be a name or an abbreviation stay as they are', () => {
	expect(inSection('LIVSVAL\nLivsval är ett projekt.')).toBe(
		'LIVSVAL\n\nLivsval är ett projekt.\n',
	);
	expect(inSection('ESF\nMer om stödet.')).toBe('ESF\n\nMer om stödet.\n');
	expect(inSection('EU\nEn union eu.')).toBe('EU\n\nEn union eu.\n');
});

test('capitals with no text after them are no heading', () => {
	expect(inSection('Vi vet.\n\nSTYRKOR')).toBe('Vi vet.\n\nSTYRKOR\n');
	expect(inSection('STYRKOR\nHOT\nHuset.')).toBe('STYRKOR\n\n### Hot\n\nHuset.\n');
});
