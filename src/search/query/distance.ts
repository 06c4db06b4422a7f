/** Letters that stand for nearly the same sound, or for one another on a keyboard without å, ä and ö. */
const alike = 'aå aä oö oå eä eé kc gj gk vw sc sz iy fp td dt bp mn qk ei uo yu'.split(' ');
const near = 'aå aä oö oå eä kc gj vw eé sz iy gk qk fv'.split(' ');

const alphabet = '\0abcdefghijklmnopqrstuvwxyzåäöé';
const size = alphabet.length;
const vowels = 'aeiouyåäö';

/** What it costs to take one letter for another, by their places in the alphabet. */
const swaps = new Float64Array(size * size).fill(1);
const setBoth = ([a = '', b = '']: string, cost: number) => {
	swaps[alphabet.indexOf(a) * size + alphabet.indexOf(b)] = cost;
	swaps[alphabet.indexOf(b) * size + alphabet.indexOf(a)] = cost;
};
for (const a of vowels) for (const b of vowels) setBoth(a + b, 0.8);
for (const pair of alike) setBoth(pair, 0.7);
for (const pair of near) setBoth(pair, 0.35);

const placeOf = new Map([...alphabet].map((letter, place) => [letter.charCodeAt(0), place]));
const h = alphabet.indexOf('h');
const j = alphabet.indexOf('j');
const c = alphabet.indexOf('c');
const k = alphabet.indexOf('k');

/** Longer words are cut: nobody types them. */
const longest = 60;
const typedCodes = new Uint16Array(longest + 2);
const wordCodes = new Uint16Array(longest + 2);
const rows = Array.from({ length: 3 }, () => new Float64Array(longest + 2)) as [
	Float64Array,
	Float64Array,
	Float64Array,
];

/** Puts the letters of a word into `codes`, from place 1. Letters outside the alphabet keep apart. */
function toCodes(word: string, codes: Uint16Array): number {
	const length = Math.min(word.length, longest);
	for (let at = 0; at < length; at += 1) {
		const unit = word.charCodeAt(at);
		codes[at + 1] = placeOf.get(unit) ?? unit + size;
	}
	codes[0] = codes[length + 1] = 0;
	return length;
}

/** A doubled letter and a silent h, c or j are the usual slips. */
function gapCost(codes: Uint16Array, at: number): number {
	const letter = codes[at] ?? 0;
	const before = codes[at - 1] ?? 0;
	const after = codes[at + 1] ?? 0;
	if (letter === before || letter === after) return 0.4;
	return letter === h || letter === j || (letter === c && (after === k || before === k))
		? 0.6
		: 0.9;
}

const swapCost = (a: number, b: number): number =>
	a < size && b < size ? (swaps[a * size + b] ?? 1) : 1;

/**
 * How far `typed` is from `word` in slips of the pen: 0 is the same, 1 is one wrong letter, and slips that
 * Swedes often make cost less. Gives `Infinity` as soon as it must be over `limit`.
 */
export function distance(typed: string, word: string, limit: number): number {
	if (Math.abs(typed.length - word.length) > 3) return Infinity;
	const rowCount = toCodes(typed, typedCodes);
	const columnCount = toCodes(word, wordCodes);
	let [older, last, row] = rows;
	last[0] = 0;
	for (let j = 1; j <= columnCount; j += 1) last[j] = (last[j - 1] ?? 0) + gapCost(wordCodes, j);
	for (let i = 1; i <= rowCount; i += 1) {
		const a = typedCodes[i] ?? 0;
		const gap = gapCost(typedCodes, i);
		let least = (row[0] = (last[0] ?? 0) + gap);
		// More than four letters out of step is never the same word.
		const from = Math.max(1, i - 4);
		const to = Math.min(columnCount, i + 4);
		if (from > 1) row[from - 1] = Infinity;
		for (let j = from; j <= to; j += 1) {
			const b = wordCodes[j] ?? 0;
			// A wrong first letter is rare: it is seen at once.
			const swap = a === b ? 0 : swapCost(a, b) + (i === 1 && j === 1 ? 0.3 : 0);
			let cost = (last[j - 1] ?? 0) + swap;
			cost = Math.min(cost, (last[j] ?? 0) + gap, (row[j - 1] ?? 0) + gapCost(wordCodes, j));
			if (i > 1 && j > 1 && a !== b && a === wordCodes[j - 1] && typedCodes[i - 1] === b)
				cost = Math.min(cost, (older[j - 2] ?? 0) + 0.7);
			row[j] = cost;
			if (cost < least) least = cost;
		}
		if (to < columnCount) row[to + 1] = Infinity;
		if (least > limit) return Infinity;
		[older, last, row] = [last, row, older];
	}
	const total = last[columnCount] ?? 0;
	return total <= limit ? total : Infinity;
}

/** How many slips a word of this length may hold and still be taken for another. */
export function slipsAllowed(length: number): number {
	if (length <= 3) return 0.4;
	if (length <= 4) return 0.8;
	if (length <= 6) return 1.3;
	return length <= 9 ? 1.7 : 2.2;
}
