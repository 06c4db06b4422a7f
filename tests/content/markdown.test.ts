import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/content/markdown.ts';
import { folderWith } from './temporary-folder.ts';

function read(source: string) {
	const root = folderWith({ 'sv.md': source });
	return renderMarkdown(relative(process.cwd(), join(root, 'sv.md')), '/banken/');
}
const render = async (source: string) => (await read(source)).html;

test('A text becomes HTML without the lines at its top', async () => {
	expect((await render('---\nsummary: Kort.\n---\n\nText.\n')).trim()).toBe('<p>Text.</p>');
});

test('A text from Windows, with a byte order mark, becomes the same HTML', async () => {
	const html = await render('\uFEFF---\r\nsummary: Kort.\r\n---\r\n\r\nEn rad\r\noch en till.\r\n');
	expect(html.trim()).toBe('<p>En rad\noch en till.</p>');
});

test('A link to the site gets the path that the site stands under', async () => {
	expect(await render('[Ordlistan](/ordlista/)')).toContain('<a href="/banken/ordlista/">');
});

test.each(['https://esf.se/', '//esf.se/', '#slut', 'mailto:a@b.se'])(
	'A link to %s stays as it is',
	async (href) => {
		expect(await render(`[Länk](${href})`)).toContain(`<a href="${href}">`);
	},
);

test('Quotes and dashes stay as the editor wrote them', async () => {
	expect(await render('Ett "ord" -- och \'ett\' till...')).toContain(
		'<p>Ett "ord" -- och \'ett\' till...</p>',
	);
});

test('A piece of code has no colours', async () => {
	expect(await render('```js\nlet a = 1;\n```')).not.toContain('style');
});

test('Headings can be linked to by their Swedish words', async () => {
	const { html, headings } = await read('## Målsättning\n\n### Mål ett');
	expect(html).toContain('<h2 id="målsättning">Målsättning</h2>');
	expect(headings).toEqual([
		{ depth: 2, slug: 'målsättning', text: 'Målsättning' },
		{ depth: 3, slug: 'mål-ett', text: 'Mål ett' },
	]);
});
