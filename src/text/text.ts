import type { TextLang } from './words/lexicon.ts';

/** What a text is for. Each rule has a level for each. */
export type TextKind = 'easy' | 'summary' | 'full';

export type WordKind =
	'word' | 'name' | 'number' | 'phone' | 'email' | 'url' | 'code' | 'abbreviation';

export interface Word {
	text: string;
	lower: string;
	kind: WordKind;
	/** Where it starts in the text of its block. */
	start: number;
}

export interface Sentence {
	text: string;
	/** Where it starts in the text of its block. */
	start: number;
	words: Word[];
}

export type BlockKind = 'title' | 'summary' | 'heading' | 'paragraph' | 'item' | 'cell' | 'quote';

export interface Block {
	kind: BlockKind;
	/** Level of a heading; 0 for the rest. */
	depth: number;
	/** Plain text; the writer's line breaks are single spaces here. */
	text: string;
	/** Offsets in the file: [offset in `text`, offset in the file] for each unbroken run. */
	runs: [text: number, file: number][];
	/** Where the writer broke lines, as offsets in `text`. */
	breaks: number[];
	/** Links, with where their text starts in `text`. */
	links: { text: string; href: string; start: number }[];
	/** Stretches in italics or bold. */
	marks: { kind: 'italic' | 'bold'; start: number; end: number }[];
	sentences: Sentence[];
	/** Number of the list or table that the block is part of; 0 outside. */
	list: number;
}

/** A rule that a writer has switched off on purpose, with her reason. */
export interface Exception {
	rule: string;
	/** The words that are to stay; empty when the whole next block is meant. */
	words: string;
	reason: string;
	/** Offset in the file. */
	at: number;
	/** Index of the block that follows it. */
	block: number;
}

export interface Text {
	lang: TextLang;
	kind: TextKind;
	source: string;
	blocks: Block[];
	exceptions: Exception[];
	/** Components and tags as they are written, with their offsets. */
	tags: { text: string; at: number }[];
}

/** Where in the file a place in a block stands: line and column, both counted from 1. */
export function placeOf(text: Text, block: Block, at: number): { line: number; column: number } {
	let [from, file] = block.runs[0] ?? [0, 0];
	for (const [start, offset] of block.runs) {
		if (start > at) break;
		[from, file] = [start, offset];
	}
	return placeAt(text.source, file + at - from);
}

/** Line and column of an offset in a file, both counted from 1. */
export function placeAt(source: string, offset: number): { line: number; column: number } {
	let line = 1;
	let lineStart = 0;
	for (
		let next = source.indexOf('\n');
		next !== -1 && next < offset;
		next = source.indexOf('\n', next + 1)
	) {
		line += 1;
		lineStart = next + 1;
	}
	return { line, column: offset - lineStart + 1 };
}

export interface Running {
	block: Block;
	sentence: Sentence;
}

const running = new WeakMap<Block[], Running[]>();

/** The sentences of a text that a reader reads as running text: paragraphs, points and quotes. */
export function runningSentences({ blocks }: Text): Running[] {
	let own = running.get(blocks);
	if (own) return own;
	own = blocks.flatMap((block) =>
		isRunning(block) ? block.sentences.map((sentence) => ({ block, sentence })) : [],
	);
	running.set(blocks, own);
	return own;
}

export const isRunning = ({ kind }: Block) =>
	kind === 'paragraph' || kind === 'item' || kind === 'quote' || kind === 'summary';
