import type { Text } from '../text.ts';
import { tokensOf } from './tokens.ts';

/** What a project's facts and full text say: the ground that its other texts stand on. */
export interface Ground {
	values: Set<string>;
	/** Amounts that a text may round. */
	amounts: number[];
	/** Words in lower case, genitives without their s. */
	words: Set<string>;
}

const bare = (word: string) => {
	const lower = word.toLowerCase();
	return lower.endsWith('s') || !/\p{L}$/u.test(lower) ? lower.replace(/[’']s?$/, '') : lower;
};

export const emptyGround = (): Ground => ({ values: new Set(), amounts: [], words: new Set() });

/** Adds all that is written in `facts`: strings, numbers, ISO dates. */
export function addFacts(ground: Ground, facts: unknown): void {
	if (typeof facts === 'number') {
		ground.values.add(`n:${String(facts)}`);
		ground.amounts.push(facts);
	} else if (typeof facts === 'string') {
		addWords(ground, facts);
		for (const value of factValues(facts)) addValue(ground, value);
	} else if (typeof facts === 'object' && facts !== null) {
		for (const value of Object.values(facts)) addFacts(ground, value);
		if (Array.isArray(facts)) ground.values.add(`n:${String(facts.length)}`);
	}
}

function* factValues(text: string): Generator<string> {
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return yield `d:${text}`;
	if (text.includes('@')) return yield `e:${text.toLowerCase()}`;
	if (/^[+\d][\d\s-]{4,}$/.test(text)) return yield `t:${text.replace(/\D/g, '')}`;
	for (const [found] of text.matchAll(/\d+/g)) yield `n:${found}`;
}

/** Adds all that a text says. */
export function addText(ground: Ground, text: Text): void {
	for (const { value } of tokensOf(text)) addValue(ground, value);
	for (const word of wordsOf(text)) ground.words.add(word);
}

const words = new WeakMap<Text, Set<string>>();

/** Every word of a text as a name may stand in another: without genitive, and in its parts. */
function wordsOf(text: Text): Set<string> {
	let own = words.get(text);
	if (own) return own;
	own = new Set();
	for (const { text: block } of text.blocks)
		for (const word of block.match(pattern) ?? []) addWord(own, word);
	words.set(text, own);
	return own;
}

const pattern = /[\p{L}\p{N}]+(?:[-’':][\p{L}\p{N}]+)*/gu;

function addWords(ground: Ground, text: string): void {
	for (const word of text.match(pattern) ?? []) addWord(ground.words, word);
}

function addWord(words: Set<string>, word: string): void {
	// "t.ex." is no ground for a name.
	if (word.length < 3 && word === word.toLowerCase()) return;
	const lower = bare(word);
	words.add(lower);
	if (lower.endsWith('s')) words.add(lower.slice(0, -1));
	if (word.includes('-') || word.includes(':'))
		for (const part of word.split(/[-:]/)) addWord(words, part);
}

function addValue(ground: Ground, value: string): void {
	ground.values.add(value);
	const [, year, month, day] = /^d:(?:(\d{4})-)?(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
	if (year) ground.values.add(`n:${year}`);
	if (year && month) ground.values.add(`d:${year}-${month}`);
	if (month && day) ground.values.add(`d:${month}-${day}`);
	if (value.startsWith('n:')) {
		const amount = Number(value.slice(2));
		if (amount >= 1000) ground.amounts.push(amount);
	}
}

/** Whether a value is in the ground, or is an amount of the ground in round figures. */
export function isGrounded({ values, amounts }: Ground, value: string): boolean {
	if (values.has(value)) return true;
	if (!value.startsWith('n:')) return false;
	const round = Number(value.slice(2));
	if (!(round >= 1000)) return false;
	const step = 10 ** (/0*$/.exec(String(round))?.[0].length ?? 0);
	return step >= 100 && amounts.some((amount) => Math.round(amount / step) * step === round);
}
