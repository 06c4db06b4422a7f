import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { unpackWords } from '../../src/search/query/word-list.ts';

/** Every file below a folder, by its path there, in order. */
export const listFiles = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
		.sort();

/** What a folder holds, byte for byte: a line for each file. */
export const fingerprint = (folder: string): string[] =>
	listFiles(folder).map((file) => {
		const hash = createHash('sha256').update(readFileSync(join(folder, file)));
		return `${file} ${hash.digest('hex')}`;
	});

/** The text of any file as a reader or a machine meets it: what is compressed is unpacked. */
export function readUnpacked(file: string): string {
	const bytes = readFileSync(file);
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
		const text = gunzipSync(bytes).toString();
		return /(words|rest)\.\w+\.gz$/.test(file) ? unpackList(text) : text;
	}
	return (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString();
}

/** A list for corrections with its words whole: the file leaves out the letters that neighbours share. */
function unpackList(text: string): string {
	const list = JSON.parse(text) as { words: string };
	return JSON.stringify({ ...list, words: unpackWords(list.words).map(([word]) => word) });
}

/** A page of a built site, by its address below the base: `/projekt/aspen/`. */
export const openPage = (dist: string, path: string): Document =>
	new JSDOM(readFileSync(join(dist, path, 'index.html'), 'utf8')).window.document;

/** The words on a page, with single spaces between them. */
export const textOf = (node: Element | null): string =>
	(node?.textContent ?? '').replace(/\s+/g, ' ').trim();
