import { expect, test } from 'vitest';
import { translator } from '../../src/i18n/index.ts';
import { partIds, toContents } from '../../src/view-models/contents.ts';

const lists = [
	{ heading: 'Medfinansiärer', names: [] },
	{ heading: 'Kommun', names: [] },
];
const headings = [
	{ depth: 2, slug: 'bakgrund', text: 'Bakgrund' },
	{ depth: 3, slug: 'mer', text: 'Mer' },
	{ depth: 2, slug: 'syfte', text: 'Syfte' },
];

test('The contents of a full page are its parts, with the main headings of its text between', () => {
	const page = { lists, promises: [{ text: 'Ja.', state: '', evidence: undefined }] };
	expect(toContents(page, headings, translator('sv'))).toEqual([
		{ id: 'del-fakta', text: 'Fakta om projektet' },
		{ id: 'bakgrund', text: 'Bakgrund' },
		{ id: 'syfte', text: 'Syfte' },
		{ id: 'del-namn', text: 'Medfinansiärer, Kommun' },
		{ id: 'del-loften', text: 'Löften' },
		{ id: 'del-kalla', text: 'Källan' },
	]);
});

test('One list of names is enough for a link to it', () => {
	const contents = toContents({ lists: lists.slice(1), promises: [] }, [], translator('sv'));
	expect(contents.map(({ text }) => text)).toEqual(['Fakta om projektet', 'Kommun', 'Källan']);
});

test('Parts that a page does not have are not among its contents', () => {
	const contents = toContents({ lists: [], promises: [] }, [], translator('sv'));
	expect(contents.map(({ id }) => id)).toEqual([partIds.facts, partIds.source]);
});
