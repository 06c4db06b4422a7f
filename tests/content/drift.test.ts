import { expect, test } from 'vitest';
import { readDrift } from '../../src/content/drift.ts';
import { hashSections } from '../../src/text/gates/drift.ts';
import { folderWith } from './temporary-folder.ts';

const full = '---\nsummary: Om.\n---\n\n## Syfte\n\nAtt hjälpa 40 personer.\n\n## Mål\n\nArbete.\n';
const sections = JSON.stringify(hashSections(full));

const folder = (now: string) =>
	folderWith({
		'content/projekt/aspen/sv.md': now,
		'content/projekt/aspen/sv.latt.md': '## Vad\n\nHjälp.\n',
		'content/projekt/aspen/skriven-fran.yml': `sv.latt.md: {source: sv.md, sections: ${sections}}\n`,
	});

test('a text follows its source until the source says something else', () => {
	expect(readDrift(folder(full), 'content/projekt/aspen/sv.latt.md')).toBeUndefined();
	expect(
		readDrift(folder(full.replace('Arbete.', '\nArbete.')), 'content/projekt/aspen/sv.latt.md'),
	).toBeUndefined();
});

test('names the section that has changed', () => {
	expect(readDrift(folder(full.replace('40', '50')), 'content/projekt/aspen/sv.latt.md')).toEqual({
		source: 'sv.md',
		sections: ['Syfte'],
	});
});

test('knows nothing of a text that nobody has said to be written from another', () => {
	expect(readDrift(folder(full), 'content/projekt/aspen/sv.md')).toBeUndefined();
});
