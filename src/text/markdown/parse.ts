import { splitSentences } from '../sentences.ts';
import type { Block, BlockKind, Exception, Text, TextKind } from '../text.ts';
import type { TextLang } from '../words/lexicon.ts';
import { readException } from './exceptions.ts';
import { readFrontMatter } from './front-matter.ts';
import { readInline } from './inline.ts';

const starts =
	/^ {0,3}(?:#{1,6}(?:\s|$)|[-*+] |\d{1,9}[.)] |>|```|~~~|<!--|\{\/\*|<\/?[A-Za-z]|(?:[-*_] *){3,}$)|^\s*\|/;

const definition =
	/^ {0,3}\[(?!\^)[^\]]+\]:[ \t]*(?:<[^>]*>|\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;

/** A tag from its `<` to its `>`; a `>` inside quotes or braces does not end it. Empty when it does not end. */
function wholeTag(text: string): string {
	let at = text.indexOf('<') + 1;
	for (; at > 0 && at < text.length; at += 1) {
		const sign = text.charAt(at);
		if (sign === '>') return text.slice(0, at + 1);
		const close =
			sign === '"' || sign === '{' ? text.indexOf(sign === '{' ? '}' : '"', at + 1) : -1;
		if (close > 0) at = close;
	}
	return '';
}

/** Reads a Markdown or MDX file: front matter, headings, paragraphs, points, tables and the exceptions in comments. */
export function parseMarkdown(
	source: string,
	{ lang, kind }: { lang: TextLang; kind: TextKind },
): Text {
	const blocks: Block[] = [];
	const exceptions: Exception[] = [];
	const tags: Text['tags'] = [];
	const { texts, body } = readFrontMatter(source);
	for (const { key, from, to } of texts) add(key, 0, from, to, 0);
	let list = 0;
	let inList = false;
	let at = body;
	while (at < source.length) at = readBlock(at);
	return { lang, kind, source, blocks, exceptions, tags };

	function add(blockKind: BlockKind, depth: number, from: number, to: number, group: number) {
		const inline = readInline(source, from, to);
		if (inline.text.trim() === '' && blockKind !== 'heading') return;
		blocks.push({
			kind: blockKind,
			depth,
			...inline,
			sentences: splitSentences(inline.text, lang),
			list: group,
		});
	}

	function lineEnd(from: number): number {
		const end = source.indexOf('\n', from);
		return end < 0 ? source.length : end;
	}

	function readBlock(start: number): number {
		const end = lineEnd(start);
		const line = source.slice(start, end);
		if (line.trim() === '') return end + 1;
		const isItem = /^\s*(?:[-*+]|\d{1,9}[.)]) /.test(line);
		if (!isItem && !/^\s/.test(line)) inList = false;
		const fence = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
		if (fence) return skipTo(start, new RegExp(`\\n {0,3}${fence}[ \\t]*(?:\\n|$)`));
		if (/^ {0,3}(?:<!--|\{\/\*)/.test(line)) return readComment(start);
		if (/^(?:import|export)\s/.test(line) && /['"{]/.test(line)) return skipTo(start, /\n\s*\n/);
		if (/^ {0,3}<\/?[A-Za-z]/.test(line) && !/^ {0,3}<(?:https?:|mailto:|[^>\s]+@)/.test(line))
			return readTag(start);
		if (/^ {0,3}(?:[-*_] *){3,}$/.test(line)) return end + 1;
		// The address of a link or picture, by its name: no reader sees it.
		if (definition.test(line)) return end + 1;
		const heading = /^ {0,3}(#{1,6})(?:\s+|$)/.exec(line);
		if (heading) {
			add(
				'heading',
				heading[1]?.length ?? 1,
				start + heading[0].length,
				start + line.replace(/\s+#*\s*$/, '').length,
				0,
			);
			return end + 1;
		}
		if (/^\s*\|/.test(line)) return readTable(start);
		const quote = /^ {0,3}> ?/.exec(line);
		if (quote) return readParagraph(start + quote[0].length, 'quote');
		const item = /^\s*(?:[-*+]|\d{1,9}[.)]) +(?:\[[ xX]\] )?/.exec(line);
		if (item) {
			if (!inList) list += 1;
			inList = true;
			return readParagraph(start + item[0].length, 'item');
		}
		return readParagraph(start + (/^\s*/.exec(line)?.[0].length ?? 0), 'paragraph');
	}

	function readParagraph(from: number, blockKind: BlockKind): number {
		let end = lineEnd(from);
		while (end < source.length) {
			const next = source.slice(end + 1, lineEnd(end + 1));
			if (
				next.trim() === '' ||
				(starts.test(next) && !(blockKind === 'quote' && next.startsWith('>')))
			)
				break;
			if (blockKind === 'item' && /^\s*(?:[-*+]|\d{1,9}[.)]) /.test(next)) break;
			end = lineEnd(end + 1);
		}
		add(blockKind, 0, from, end, blockKind === 'item' ? list : 0);
		return end + 1;
	}

	function readTable(start: number): number {
		list += 1;
		let at = start;
		while (at < source.length && /^\s*\|/.test(source.slice(at, lineEnd(at)))) {
			const end = lineEnd(at);
			if (!/^[\s|:-]+$/.test(source.slice(at, end))) {
				for (const cell of source.slice(at, end).matchAll(/[^|]+/g)) {
					const space = /^\s*/.exec(cell[0])?.[0].length ?? 0;
					add('cell', 0, at + cell.index + space, at + cell.index + cell[0].trimEnd().length, list);
				}
			}
			at = end + 1;
		}
		return at;
	}

	function readComment(start: number): number {
		const [all = '', html, mdx] =
			/^\s*(?:<!--([\s\S]*?)-->|\{\/\*([\s\S]*?)\*\/\})/.exec(source.slice(start)) ?? [];
		const exception = readException(html ?? mdx ?? '', start, blocks.length);
		if (exception) exceptions.push(exception);
		return start + Math.max(1, all.length || lineEnd(start) - start + 1);
	}

	/** A component: its quoted sentences are cells of a table, and Markdown between two tags is Markdown. */
	function readTag(start: number): number {
		const all = wholeTag(source.slice(start, start + 4000));
		tags.push({ text: all, at: start });
		if (/^\s*<[A-Z]/.test(all)) {
			list += 1;
			for (const { 0: quoted, index } of all.matchAll(/"[^"\n]*\s[^"\n]*"/g))
				add('cell', 0, start + index + 1, start + index + quoted.length - 1, list);
		}
		return start + Math.max(all.length, 1);
	}

	function skipTo(start: number, pattern: RegExp): number {
		const found = pattern.exec(source.slice(start));
		return found ? start + found.index + found[0].length : source.length;
	}
}
