import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	factsFormat,
	settingsFormat,
	wordFormat,
	type FileFormat,
} from '../../src/admin/format.ts';
import { toProject } from '../../src/importer/to-project.ts';

// Sveltia CMS trims what it reads and ends what it writes with one line break.
const saved = (
	{ fromFile, toFile }: FileFormat,
	text: string,
	change = (content: unknown) => content,
) => `${toFile(change(fromFile(text.trim()))).trim()}\n`;

const projects = ['aktiv-24', 'aspen', 'livsval', 'motesplats-mtg', 'starkt-grepp'];

test.each(projects)('the facts of %s are saved as they were', (project) => {
	const text = readFileSync(`content/projekt/${project}/fakta.yml`, 'utf8');
	expect(saved(factsFormat, text)).toBe(text);
});

test.each(readdirSync('tests/fixtures/importer/sidor'))(
	'the facts that were imported from %s are saved as they were',
	(name) => {
		const page = readFileSync(`tests/fixtures/importer/sidor/${name}`, 'utf8');
		const text = toProject(page, name).project!.files['fakta.yml']!;
		expect(saved(factsFormat, text)).toBe(text);
	},
);

test('a name that is broken off stays so, and other names are names alone', () => {
	const text = 'partners:\n  - Basta\n  - name: Norra Ska\n    cutOff: true\n';
	expect(factsFormat.fromFile(text)).toEqual({
		partners: [{ name: 'Basta' }, { name: 'Norra Ska', cutOff: true }],
	});
	const content = {
		partners: [
			{ name: 'Basta', cutOff: false },
			{ name: 'Norra Ska', cutOff: true },
		],
	};
	expect(factsFormat.toFile(content)).toBe(text);
});

test('what nobody filled in is no line of the file', () => {
	const content = {
		title: { sv: 'A', en: '' },
		contact: { name: null },
		partners: [],
		owner: undefined,
	};
	expect(factsFormat.toFile(content)).toBe('title:\n  sv: A\n');
});

test('words are saved as they were', () => {
	const files = globSync('content/ordlista/{eu,budget,sfi,vagen-ut}.yml');
	expect(files).toHaveLength(4);
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		expect(saved(wordFormat, text)).toBe(text);
	}
});

const settings = `# Namnet.
name:
  sv: Banken

# Språk.
languages: [sv, en]

# Vem som sköter webbplatsen.
# operator:
#   name: Exempelkommunen
`;

test('the settings keep their comments, and only what was changed is another', () => {
	expect(saved(settingsFormat(), settings)).toBe(settings);
	const rename = () => ({ name: { sv: 'Nya banken' }, languages: ['sv', 'en'] });
	expect(saved(settingsFormat(), settings, rename)).toBe(settings.replace('Banken', 'Nya banken'));
});

test('the settings take new lines and lose those that were emptied', () => {
	const change = () => ({
		name: { sv: 'Banken' },
		languages: ['sv'],
		operator: { name: 'Kommunen', phone: '' },
	});
	expect(
		saved(settingsFormat(), 'name:\n  sv: Banken\nbase: /\nlanguages: [sv, en]\n', change),
	).toBe('name:\n  sv: Banken\nlanguages:\n  - sv\noperator:\n  name: Kommunen\n');
});
