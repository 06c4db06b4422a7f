import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { phases, programmeAreas, sourceSections, targetGroups } from '../../src/schemas/project.ts';
import { readSettings } from '../../src/content/settings.ts';
import { knownLanguages, languageOf, translator, type Language } from '../../src/i18n/index.ts';

const folder = new URL('../../src/i18n/', import.meta.url);
const languages = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name) => name.slice(0, -'.json'.length));
const textsOf = (lang: string) =>
	leaves(JSON.parse(readFileSync(new URL(`${lang}.json`, folder), 'utf8')));
const swedish = textsOf('sv');

/** All texts by their dotted keys. */
function leaves(node: unknown, path: string[] = []): Map<string, string> {
	if (typeof node !== 'object' || node === null) return new Map([[path.join('.'), String(node)]]);
	return new Map(
		Object.entries(node).flatMap(([key, value]) => [...leaves(value, [...path, key])]),
	);
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a message needs to be given: "count (plural)", "name (argument)", "exact (select: other, yes)". */
function placeholders(message: string, lang: string): string[] {
	return [...new Set(new IntlMessageFormat(message, lang).getAst().flatMap(ofPart))].sort();

	function ofPart(part: Part): string[] {
		if (!('value' in part) || part.type === 0) return [];
		if (!('options' in part)) return [`${part.value} (${part.type})`];
		const inside = Object.values(part.options).flatMap(({ value }) => value.flatMap(ofPart));
		const choices = part.type === 5 ? Object.keys(part.options).sort() : [];
		return [`${part.value} (${part.type}: ${choices.join(', ')})`, ...inside];
	}
}

test('Every language with a file is known, Swedish and English among them', () => {
	expect([...knownLanguages].sort()).toEqual(languages.sort());
	expect(languages).toEqual(expect.arrayContaining(['en', 'sv']));
});

test('Every published language has a file', () => {
	expect(languages).toEqual(expect.arrayContaining(readSettings('.').languages));
});

test.each(languages)('The language %s has exactly the texts that Swedish has', (lang) => {
	expect([...textsOf(lang).keys()].sort()).toEqual([...swedish.keys()].sort());
});

test.each(languages)('No text of %s is empty', (lang) => {
	const empty = [...textsOf(lang)].filter(([, text]) => text.trim() === '');
	expect(empty).toEqual([]);
});

test.each(languages)(
	'The texts of %s are given the same names and numbers as the Swedish',
	(lang) => {
		const given = [...textsOf(lang)].map(([key, text]) => [key, placeholders(text, lang)]);
		const wanted = [...swedish].map(([key, text]) => [key, placeholders(text, 'sv')]);
		expect(Object.fromEntries(given)).toEqual(Object.fromEntries(wanted));
	},
);

const named: [keyof Language, readonly string[]][] = [
	['targetGroups', targetGroups],
	['phases', phases],
	['easyPhases', phases],
	['programmeAreas', programmeAreas],
	['sections', sourceSections],
];

test.each(languages.flatMap((lang) => named.map(([part, values]) => ({ lang, part, values }))))(
	'The language $lang names all $part, and no others',
	({ lang, part, values }) => {
		expect(Object.keys(languageOf(lang)[part]).sort()).toEqual([...values].sort());
	},
);

test.each(languages)('The language %s is read from the left or from the right', (lang) => {
	expect(['ltr', 'rtl']).toContain(languageOf(lang).dir);
});

test.each(languages)(
	'The addresses of %s have only a–z and hyphens, and no two are alike',
	(lang) => {
		const { more, ...paths } = languageOf(lang).paths;
		expect([more, ...Object.values(paths)].filter((path) => !/^[a-z-]+$/.test(path))).toEqual([]);
		expect(new Set(Object.values(paths)).size).toBe(Object.values(paths).length);
	},
);

test('A number of results reads right when it is none, one or more', () => {
	const t = translator('sv');
	expect(t('search.found0', { query: 'x' })).toBe('Vi hittade inget projekt när du sökte på ”x”.');
	expect(t('search.found1', { query: 'x' })).toBe('Vi hittade 1 projekt när du sökte på ”x”.');
	expect(t('search.found', { query: 'x', count: 2 })).toBe(
		'Vi hittade 2 projekt när du sökte på ”x”. Det som passar bäst står först.',
	);
});
