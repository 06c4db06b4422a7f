import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { inPlainWords, neverSeen, type Words } from '../../src/admin/words.ts';

const cms = createRequire(import.meta.url)
	.resolve('@sveltia/cms')
	.replace(/npm.index\.js$/, '');
const read = (lang: string) =>
	JSON.parse(readFileSync(`${cms}locales/${lang}.json`, 'utf8')) as Words;
const words = inPlainWords(read('sv'), read('en-US'));

const keys = (all: Words, path = ''): string[] =>
	Object.entries(all).flatMap(([key, value]) =>
		typeof value === 'string' ? [path + key] : keys(value, `${path}${key}.`),
	);

test('the form speaks of a folder, and keeps the rest of its Swedish', () => {
	expect(words.work_with_local_repo).toBe('Öppna mappen på den här datorn');
	expect(words.sign_in).toBe('Logga in');
});

test('every text that an editor can meet is in Swedish', () => {
	const known = new Set(keys(words));
	const missing = keys(read('en-US')).filter((key) => !known.has(key));
	expect(missing.length).toBeGreaterThan(0);
	expect(missing.filter((key) => !neverSeen.test(key))).toEqual([]);
});

test('a text that a new version has no more stops the build', () => {
	expect(() => inPlainWords({}, {})).toThrow('Sveltia CMS has no text "work_with_local_repo".');
	expect(() => inPlainWords({}, { slug: {} }, { slug: 'Mappens namn' })).toThrow('"slug"');
});
