import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { writeFrontMatterSchemas } from '../../src/vscode/front-matter.ts';
import { folderWith } from '../content/temporary-folder.ts';
import { startLanguageServer } from './language-server.ts';

const file = 'content/projekt/aspen/sv.latt.md';

/** A server with one easy-read text open in it. */
async function withText(text: string) {
	const root = folderWith({ [file]: text, 'package.json': '{}' });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	writeFrontMatterSchemas(root, ['sv', 'en']);
	const server = await startLanguageServer(root);
	const textDocument = { uri: pathToFileURL(join(root, file)).href };
	server.tell('textDocument/didOpen', {
		textDocument: { ...textDocument, languageId: 'markdown', version: 1, text },
	});
	return { ...server, textDocument };
}

test("Astro's extension offers the fields of an easy-read text with their hints", async () => {
	const { ask, stop, textDocument } = await withText('---\nsum\n---\n\nText.\n');
	const answer = (await ask('textDocument/completion', {
		textDocument,
		position: { line: 1, character: 3 },
	})) as { items: { label: string; documentation?: unknown }[] };
	stop();
	const summary = answer.items.find(({ label }) => label === 'summary');
	expect(JSON.stringify(summary?.documentation)).toContain('högst 25 ord');
}, 60_000);

test("Astro's extension says what is wrong in front matter, and nothing where all is right", async () => {
	const ask = async (text: string) => {
		const server = await withText(text);
		const { textDocument } = server;
		const answer = (await server.ask('textDocument/diagnostic', { textDocument })) as {
			items: { message: string; range: { start: { line: number } } }[];
		};
		server.stop();
		return answer.items.map(({ message, range }) => `${String(range.start.line + 1)}: ${message}`);
	};
	expect(await ask('---\nsummary: Kort.\n---\n\nText.\n')).toEqual([]);
	const long = 'ord '.repeat(26).trim();
	expect((await ask(`---\nsummary: ${long}\n---\n\nText.\n`)).join()).toContain(
		'2: Sammanfattningen är för lång. Skriv en mening med högst 25 ord.',
	);
}, 60_000);
