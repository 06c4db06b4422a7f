import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { admin } from '../../src/admin/index.ts';
import { listFiles } from '../site/read-site.ts';
import { folderWith } from '../content/temporary-folder.ts';

const settings = 'name:\n  sv: Banken & co\naddress: https://exempel.se\nlanguages: [sv]\n';

/** The folder of a site whose build is done, with these settings. */
async function built(text: string): Promise<string> {
	const root = folderWith({ 'content/webbplats.yml': text, 'dist/index.html': '' });
	const hooks = admin().hooks as Record<string, (options: object) => Promise<void> | void>;
	await hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${root}/`) } });
	const dir = pathToFileURL(join(root, 'dist/'));
	await hooks['astro:build:done']?.({ dir, logger: { info: () => undefined } });
	return join(root, 'dist');
}

test('the finished site has no form unless the settings say so', async () => {
	expect(existsSync(join(await built(settings), 'admin'))).toBe(false);
	expect(existsSync(join(await built(`${settings}form:\n  published: false\n`), 'admin'))).toBe(
		false,
	);
});

test('the finished site has the whole form when the settings say so', async () => {
	const dist = await built(`${settings}form:\n  published: true\n`);
	expect(listFiles(join(dist, 'admin'))).toEqual([
		'LICENSE.txt',
		'cms/package.json',
		expect.stringMatching(/^cms@[\d.]+\/locales\/sv\.json$/),
		'ikoner.woff2',
		'index.html',
		'start.js',
		'sveltia-cms.js',
		'text.woff2',
	]);
	const page = readFileSync(join(dist, 'admin/index.html'), 'utf8');
	expect(page).toContain('<meta name="robots" content="noindex" />');
	expect(page).toContain('<title>Skriv i Banken &amp; co</title>');
});

test('without a Git host the form has nothing to sign in to', async () => {
	const form = `${settings}form:\n  published: true\n`;
	const alone = readFileSync(join(await built(form), 'admin/index.html'), 'utf8');
	const host = `${form}  host: github\n  repository: kommun/bank\n`;
	const hosted = readFileSync(join(await built(host), 'admin/index.html'), 'utf8');
	expect(alone).toContain('.button.secondary { display: none }');
	expect(hosted).not.toContain('.button.secondary');
});
