import { expect, test } from 'vitest';
import { describe } from '../../src/toolbar/describe.ts';
import { factsFile, folderWith } from '../content/temporary-folder.ts';

const settings = 'name:\n  sv: Banken\naddress: https://a.example\nlanguages: [sv, en]\n';
const easy =
	'---\nsummary: Aspen hjälpte människor.\n---\n\n## Vad ville Aspen?\n\nAspen gav stöd med anledning av detta.\n';

const site = (files: Record<string, string> = {}) =>
	folderWith({
		'content/webbplats.yml': settings,
		'content/projekt/aspen/fakta.yml': factsFile,
		'content/projekt/aspen/sv.latt.md': easy,
		...files,
	});

test('a page is told what to change on which line of its file', async () => {
	const { places } = await describe(site(), 'content/projekt/aspen/sv.latt.md');
	expect(places.find(({ what }) => what.includes('med anledning av'))).toMatchObject({
		file: 'content/projekt/aspen/sv.latt.md',
		line: 7,
		column: 16,
		level: 'error',
	});
});

test('what is missing is named, and what is begun is not called missing', async () => {
	const root = site({ 'content/projekt/aspen/en.md': '## What\n\nSKRIV HÄR: Vad?\n' });
	const { missing, places } = await describe(root, 'content/projekt/aspen/sv.latt.md');
	expect(missing).toEqual([
		'Hela texten på svenska saknas: content/projekt/aspen/sv.md',
		'Lättläst text på engelska saknas: content/projekt/aspen/en.latt.md',
		'Hela texten på engelska är inte färdig: content/projekt/aspen/en.md',
	]);
	expect(places).toContainEqual({
		file: 'content/projekt/aspen/en.md',
		line: 3,
		column: 1,
		level: 'warning',
		what: 'Här saknas din text: Vad?',
		why: 'Texten kommer inte med på webbplatsen så länge det står SKRIV HÄR någonstans i den.',
		fix: 'Byt hela raden mot ditt svar. Vet du inte svaret, ta bort raden och dess rubrik.',
	});
});

test('a page about the site needs only its easy text', async () => {
	const root = site({ 'content/sidor/om/sv.latt.md': easy });
	expect((await describe(root, 'content/sidor/om/sv.latt.md')).missing).toEqual([
		'Lättläst text på engelska saknas: content/sidor/om/en.latt.md',
	]);
});

test('a text that is long enough has its grade, and facts have none', async () => {
	const longer = `${easy}\n${'Vi fick hjälp och hade roligt. '.repeat(10)}\n`;
	const root = site({ 'content/projekt/aspen/sv.latt.md': longer });
	const { grade } = await describe(root, 'content/projekt/aspen/sv.latt.md');
	expect(Object.keys(grade!)).toEqual(['total', 'sentences', 'words', 'structure']);
	expect((await describe(root, 'content/projekt/aspen/fakta.yml')).grade).toBeUndefined();
});

test('faults in facts are told of too', async () => {
	const root = site({ 'content/projekt/aspen/fakta.yml': `${factsFile}start: i går\n` });
	expect((await describe(root, 'content/projekt/aspen/fakta.yml')).places).toMatchObject([
		{ file: 'content/projekt/aspen/fakta.yml', line: 3, level: 'error' },
	]);
});

test.each(['src/i18n/sv.json', '../etc/passwd', 'content/projekt/../../x', 'content/ordlista/'])(
	'%s is no text, and is not opened',
	async (source) => {
		expect(await describe(site(), source)).toEqual({ source, places: [], missing: [] });
	},
);
