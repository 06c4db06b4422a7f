import { placeAt, placeOf, type Block, type Text } from '../text.ts';
import { monthNumber, months, numberWords } from './number-words.ts';

/** Something in a text that must be right: a number, a date, an address. */
export interface Token {
	kind: 'number' | 'percent' | 'date' | 'phone' | 'email' | 'url';
	/** The same for the same thing, however it is written: `n:4428266`, `p:30`, `d:2011-02-01`. */
	value: string;
	/** As the text has it. */
	text: string;
	/** Whether the text has it as a word: fyra, four. */
	isWord: boolean;
	line: number;
	column: number;
}

const pad = (day: string) => day.padStart(2, '0');
const patterns: [Token['kind'], RegExp, (match: RegExpExecArray) => string | undefined][] = [
	[
		'email',
		/[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
		([all]) => `e:${all.toLowerCase()}`,
	],
	['url', /(?:https?:\/\/|www\.)[^\s)>"”]+/giu, ([all]) => `u:${all.replace(/[.,/]+$/, '')}`],
	[
		'date',
		/\b(\d{4})-(\d{2})-(\d{2})\b/g,
		([, year, month, day]) => `d:${year ?? ''}-${month ?? ''}-${day ?? ''}`,
	],
	[
		'phone',
		/(?<![\p{L}\p{N}])\+?\d{2,4}[-–]\d[\d ]{4,}\d/gu,
		([all]) => `t:${all.replace(/\D/g, '')}`,
	],
	[
		'date',
		new RegExp(String.raw`\b(\d{1,2})(?::e|st|nd|rd|th)? (${months})(?: (\d{4}))?\b`, 'giu'),
		([, day = '', month = '', year]) =>
			`d:${year ? `${year}-` : ''}${monthNumber(month) ?? ''}-${pad(day)}`,
	],
	[
		'date',
		new RegExp(String.raw`\b(${months})(?: (\d{1,2}),)? (\d{4})\b`, 'giu'),
		([, month = '', day, year = '']) =>
			`d:${year}-${monthNumber(month) ?? ''}${day ? `-${pad(day)}` : ''}`,
	],
	[
		'percent',
		/(\d+(?:[.,]\d+)?)[\s\u00a0]?(?:%|procent|per ?cent)/giu,
		([, share = '']) => `p:${share.replace(',', '.')}`,
	],
	[
		'percent',
		/\b(\d+) (?:av|of|in|out of)(?: de| the| every)? (10|100)\b/giu,
		([, part, of]) => `p:${String((Number(part) * 100) / Number(of))}`,
	],
	['number', /\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/gu, number],
];

/** Reads "4,4 miljoner" and "4.4 million" as the numbers that they are. */
function number(match: RegExpExecArray): string {
	const [all] = match;
	const rest = match.input.slice(match.index + all.length, match.index + all.length + 12);
	const scale = /^[\s\u00a0](?:miljon|million)/i.test(rest)
		? 1e6
		: /^[\s\u00a0](?:tusen|thousand)/i.test(rest)
			? 1e3
			: 1;
	const plain = all
		.replace(/[\s\u00a0\u202f]/g, '')
		.replace(/,(?=\d{3}(?:\D|$))/g, '')
		.replace(',', '.');
	return `n:${String(Math.round(Number(plain) * scale * 1000) / 1000)}`;
}

const made = new WeakMap<Text, Token[]>();

/** Every number, date and address of a text, headings and components too. */
export function tokensOf(text: Text): Token[] {
	const before = made.get(text);
	if (before) return before;
	const tokens = text.blocks.flatMap((block) => inBlock(text, block));
	for (const { text: tag, at } of text.tags) {
		const [, part, of] = /count=\{(\d+)\}\s+of=\{(\d+)\}/.exec(tag) ?? [];
		if (part && of)
			tokens.push({
				kind: 'percent',
				value: `p:${String((Number(part) * 100) / Number(of))}`,
				text: `${part} / ${of}`,
				isWord: false,
				...placeAt(text.source, at),
			});
	}
	made.set(text, tokens);
	return tokens;
}

function inBlock(text: Text, block: Block): Token[] {
	const tokens: Token[] = [];
	let rest = block.text;
	if (/\d|@|www|http/.test(rest)) {
		for (const [kind, pattern, toValue] of patterns) {
			if (
				(kind === 'email' && !rest.includes('@')) ||
				(kind !== 'email' && kind !== 'url' && !/\d/.test(rest))
			)
				continue;
			pattern.lastIndex = 0;
			for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
				const value = toValue(match);
				if (value)
					tokens.push({
						kind,
						value,
						text: match[0],
						isWord: false,
						...placeOf(text, block, match.index),
					});
			}
			// What one pattern has taken, the next does not see.
			rest = rest.replace(pattern, (found) => '\u0001'.repeat(found.length));
		}
	}
	for (const sentence of block.sentences) {
		for (const { lower, text: own, start } of sentence.words) {
			const value = numberWords[text.lang].get(lower);
			if (value !== undefined)
				tokens.push({
					kind: 'number',
					value: `n:${String(value)}`,
					text: own,
					isWord: true,
					...placeOf(text, block, start),
				});
		}
	}
	return tokens;
}
