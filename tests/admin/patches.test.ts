import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { patch } from '../../src/admin/patches.ts';

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
