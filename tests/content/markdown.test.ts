import { join, relative } from 'node:path';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markdownOptions, renderMarkdown } from '../../src/content/markdown.ts';
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

test('A picture of the site gets the path that the site stands under', async () => {
	expect(await render('![En vävstuga](/bilder/vav.jpg)')).toContain(
		'<img src="/banken/bilder/vav.jpg"',
	);
	expect(await render('![En vävstuga](vav.jpg)')).toContain('<img src="vav.jpg"');
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

const rich = `## Mål & "mening" 1 < 2

### *Viktigt*: \`kod\` och [ordlistan](/ordlista/)

## Mål & "mening" 1 < 2

Fritt från 'citat' -- och tankstreck... https://esf.se/ ~~struket~~

[a](/a/ "Titel") och [b](/b/), [c](//c.se/) och [d](https://d.se/?a=1&b=2)

| Namn | Tal |
| --- | ---: |
| Umeå & [Solna](/solna/) | 5 |

- ett
  - [två](/tva/#del)

1. tre

> Citat

![Bild](/bild.png)

\`\`\`html
<a href="/kod/">kod</a>
\`\`\`
`;

test('A text in .md becomes the same HTML as Astro would make of it', async () => {
	const options = { ...markdownOptions('/banken/'), syntaxHighlight: false as const };
	const processor = await createSatteriMarkdownProcessor(options);
	const { code, metadata } = await processor.render(rich);
	const { html, headings } = await read(rich);
	expect(html).toBe(code);
	expect(headings).toEqual(metadata.headings);
	expect(headings.map(({ depth, slug, text }) => [depth, slug, text])).toEqual([
		[2, 'mål--mening-1--2', 'Mål & "mening" 1 < 2'],
		[3, 'viktigt-kod-och-ordlistan', 'Viktigt: kod och ordlistan'],
		[2, 'mål--mening-1--2-1', 'Mål & "mening" 1 < 2'],
	]);
});
