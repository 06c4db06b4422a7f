import { phraseParts, phrases } from '../phrase-lines.ts';
import type { TextLang } from '../words/lexicon.ts';
import { isInline, isVoid, splitHtml, type Piece } from './split.ts';

const texts = new Set(['p', 'li', 'dd']);
const noTexts = new Set(['table', 'pre', 'svg', 'script', 'style']);

/**
 * Breaks the paragraphs and points of an easy text at natural pauses. The style sheet breaks the line after each
 * `.pause`, a single space, and keeps each `.phrase` on one line; copied, searched or read aloud, the text is as it was.
 * In a language that the engine does not know, only the writer's own lines are kept.
 */
export function breakIntoPhrases(html: string, lang: string): string {
	const depth = { text: 0, other: 0 };
	let result = '';
	let line: Piece[] = [];
	const endLine = () => {
		const isText = depth.text > 0 && depth.other === 0;
		result += isText ? breakLine(line, lang) : toHtml(line);
		line = [];
	};
	for (const piece of splitHtml(html)) {
		if (isInline(piece)) {
			line.push(piece);
			continue;
		}
		endLine();
		result += piece.html;
		const step = piece.isEnd ? -1 : 1;
		if (piece.name && texts.has(piece.name)) depth.text += step;
		if (piece.name && noTexts.has(piece.name)) depth.other += step;
	}
	endLine();
	return result;
}

/** Letters as the reader sees them with no space among them, a space, or a tag, which she does not see. */
interface Unit {
	html: string;
	text: string;
	tag?: Piece;
	isBreak?: boolean;
}

const toHtml = (parts: { html: string }[]) => parts.map(({ html }) => html).join('');
const toText = (units: Unit[]) => units.map(({ text }) => text).join('');

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function breakLine(pieces: Piece[], lang: string): string {
	const units = toUnits(pieces);
	const text = toText(units);
	if (!text.trim()) return toHtml(pieces);
	const pauses = new Set<number>();
	const bounds = new Set<number>();
	let at = 0;
	for (const phrase of findPhrases(text, breaksOf(units), lang)) {
		let inside = at;
		for (const part of isKnown(lang) ? phraseParts(phrase, lang) : [phrase]) {
			inside += part.length + 1;
			bounds.add(inside - 1);
		}
		at += phrase.length + 1;
		pauses.add(at - 1);
	}
	return join(units, pauses, bounds);
}

const isKnown = (lang: string): lang is TextLang => lang === 'sv' || lang === 'en';

const findPhrases = (text: string, breaks: number[], lang: string) =>
	isKnown(lang)
		? phrases(text, lang, breaks)
		: phrases(text, 'sv', breaks.length > 0 ? breaks : [text.length], Infinity);

/** White space becomes single spaces, as on a page; of those, the writer's line breaks are known. */
function toUnits(pieces: Piece[]): Unit[] {
	const units: Unit[] = [];
	for (const piece of pieces) {
		if (piece.name === 'br') addSpace(true);
		else if (piece.name) units.push({ html: piece.html, text: '', tag: piece });
		else
			for (const [html, space, name] of piece.html.matchAll(
				/([ \t\r\n]+)|&(#?\w+);|[^ \t\r\n&]+|&/g,
			)) {
				if (space) addSpace(space.includes('\n'));
				else units.push({ html, text: name ? (characters[name] ?? '·') : html });
			}
	}
	while (units.at(-1)?.text === ' ') units.pop();
	return units;

	function addSpace(isBreak: boolean) {
		const last = units.findLast(({ text }) => text);
		if (last?.text === ' ') last.isBreak ||= isBreak;
		else if (last) units.push({ html: ' ', text: ' ', isBreak });
	}
}

function breaksOf(units: Unit[]): number[] {
	const breaks: number[] = [];
	let at = 0;
	for (const { text, isBreak } of units) {
		if (isBreak) breaks.push(at);
		at += text.length;
	}
	return breaks;
}

/** The line again, with a mark at each pause and round each part of a phrase. */
function join(units: Unit[], pauses: Set<number>, bounds: Set<number>): string {
	let result = '';
	let part: Unit[] = [];
	let at = 0;
	for (const unit of units) {
		if (unit.text === ' ' && bounds.has(at)) {
			result += mark(part) + (pauses.has(at) ? '<span class="pause"> </span>' : ' ');
			part = [];
		} else part.push(unit);
		at += unit.text.length;
	}
	return result + mark(part);
}

const mark = (part: Unit[]) =>
	isPhrase(part) ? `<span class="phrase">${toHtml(part)}</span>` : toHtml(part);

/** Longest part that is sure to have room, in characters. */
const longest = 20;

/** Whether a line could break within a part, and must not. */
function isPhrase(part: Unit[]): boolean {
	const text = toText(part);
	return text.length <= longest && /[ -]/.test(text) && isBalanced(part);
}

function isBalanced(part: Unit[]): boolean {
	let depth = 0;
	for (const { tag } of part) {
		if (tag?.name && !isVoid(tag.name)) depth += tag.isEnd ? -1 : 1;
		if (depth < 0) return false;
	}
	return depth === 0;
}
