import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/text/markdown/parse.ts';
import { placeOf } from '../../../src/text/text.ts';

const source = `---
summary: "En kort text."
---

## Vad ville *projektet*?

Vi ville [hjälpa människor](/om/) \\
till **arbete**.

- en sak
- en till

| A | B |
|---|---|
| ett | två |

<PeopleRow count={3} of={10} />

\`\`\`
kod
\`\`\`

<!-- lättläst: behåll long-word "ord" därför att det är ett namn -->

> Ett citat.
`;
const text = parseMarkdown(source, { lang: 'sv', kind: 'easy' });

test('reads headings, paragraphs, points, tables, quotes and the summary as plain text', () => {
	expect(text.blocks.map(({ kind, text: own }) => [kind, own])).toEqual([
		['summary', 'En kort text.'],
		['heading', 'Vad ville projektet?'],
		['paragraph', 'Vi ville hjälpa människor till arbete.'],
		['item', 'en sak'],
		['item', 'en till'],
		['cell', 'A'],
		['cell', 'B'],
		['cell', 'ett'],
		['cell', 'två'],
		['quote', 'Ett citat.'],
	]);
});

test('knows line and column of every word in the file', () => {
	const lines = source.split('\n');
	for (const block of text.blocks) {
		for (const { words } of block.sentences) {
			for (const word of words) {
				const { line, column } = placeOf(text, block, word.start);
				expect(lines[line - 1]!.slice(column - 1)).toMatch(new RegExp(`^${word.text}`));
			}
		}
	}
});

test('keeps components, links and exceptions', () => {
	expect(text.tags.map((tag) => tag.text)).toEqual(['<PeopleRow count={3} of={10} />']);
	expect(text.blocks[2]!.links).toEqual([{ text: 'hjälpa människor', href: '/om/', start: 9 }]);
	expect(text.exceptions).toMatchObject([
		{ rule: 'long-word', words: 'ord', reason: 'det är ett namn', block: 9 },
	]);
});

test('The address of a link stands in no text', () => {
	const source = 'Läs [mer][mer].\n\n[mer]: /projekt/aspen/ "Aspen"\n\n[Obs]: inte en adress\n';
	const { blocks } = parseMarkdown(source, { lang: 'sv', kind: 'easy' });
	expect(blocks.map(({ text }) => text)).toEqual([
		expect.stringContaining('Läs'),
		'[Obs]: inte en adress',
	]);
});
