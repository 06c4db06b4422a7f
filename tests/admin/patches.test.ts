import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { patch } from '../../src/admin/patches.ts';
import { inPlainWords, type Words } from '../../src/admin/words.ts';

const cms = createRequire(import.meta.url)
	.resolve('@sveltia/cms')
	.replace(/npm.index\.js$/, '');
const script = readFileSync(`${cms}dist/sveltia-cms.js`, 'utf8');

test('the script of the form asks our own server for its parts', () => {
	const patched = patch(script, '/banken/admin/');
	expect(patched).toContain('`/banken/admin/cms`');
	expect(patched).toContain('url(/banken/admin/text.woff2)');
	expect(patched).not.toMatch(/unpkg\.com|jsdelivr\.net/);
});

test('a new version that asks for something else stops the build and says what', () => {
	expect(() =>
		patch(script.replace('https://unpkg.com/@sveltia/cms', 'https://cdn.exempel/cms'), '/'),
	).toThrow('Swedish texts and version: https://unpkg.com/@sveltia/cms 0 times, not 1');
	expect(() => patch(`${script};"https://unpkg.com/ny/fil.js"`, '/')).toThrow(
		'still there: https://unpkg.com/ny/fil.js',
	);
});

test('the words of the form are said without Git, and a text that is gone stops the build', () => {
	const swedish = JSON.parse(readFileSync(`${cms}locales/sv.json`, 'utf8')) as Words;
	expect(inPlainWords(swedish).work_with_local_repo).toBe('Öppna mappen på den här datorn');
	expect(inPlainWords(swedish).sign_in).toBe('Logga in');
	expect(() => inPlainWords({})).toThrow('Sveltia CMS has no Swedish text "work_with_local_repo".');
});
