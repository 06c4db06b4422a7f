/** Letters that stand for nearly the same sound, or for one another on a keyboard without å, ä and ö. */
const alike = new Set(
	'aå aä oö oå eä eé kc gj gk vw sc sz iy fp td dt bp mn qk ei uo yu'
		.split(' ')
		.flatMap((pair) => [pair, [...pair].reverse().join('')]),
);
const near = new Set([
	'aå',
	'åa',
	'aä',
	'äa',
	'oö',
	'öo',
	'oå',
	'åo',
	'eä',
	'äe',
	'kc',
	'ck',
	'gj',
	'jg',
	'vw',
	'wv',
	'eé',
	'ée',
	'sz',
	'zs',
	'iy',
	'yi',
	'gk',
	'kg',
	'qk',
	'kq',
	'fv',
	'vf',
]);
const isVowel = (letter: string) => 'aeiouyåäö'.includes(letter);

function swapCost(a: string, b: string): number {
	if (near.has(a + b)) return 0.35;
	if (alike.has(a + b)) return 0.7;
	return isVowel(a) && isVowel(b) ? 0.8 : 1;
}

/** A doubled letter and a silent h, c or j are the usual slips. */
function gapCost(letter: string, before: string | undefined, after: string | undefined): number {
	if (letter === before || letter === after) return 0.4;
	return (letter === 'c' && (after === 'k' || before === 'k')) || letter === 'h' || letter === 'j'
		? 0.6
		: 0.9;
}

/**
 * How far `typed` is from `word` in slips of the pen: 0 is the same, 1 is one wrong letter, and slips that
 * Swedes often make cost less. Gives `Infinity` as soon as it must be over `limit`.
 */
export function distance(typed: string, word: string, limit: number): number {
	if (Math.abs(typed.length - word.length) > 3) return Infinity;
	let older: number[] = [];
	let last = [0];
	for (let j = 1; j <= word.length; j += 1) {
		last[j] = (last[j - 1] ?? 0) + gapCost(word[j - 1] ?? '', word[j - 2], word[j]);
	}
	for (let i = 1; i <= typed.length; i += 1) {
		const a = typed[i - 1] ?? '';
		const row = [(last[0] ?? 0) + gapCost(a, typed[i - 2], typed[i])];
		let least = row[0] ?? 0;
		for (let j = 1; j <= word.length; j += 1) {
			const b = word[j - 1] ?? '';
			// A wrong first letter is rare: it is seen at once.
			const swap = a === b ? 0 : swapCost(a, b) + (i === 1 && j === 1 ? 0.3 : 0);
			let cost = Math.min(
				(last[j - 1] ?? 0) + swap,
				(last[j] ?? 0) + gapCost(a, typed[i - 2], typed[i]),
				(row[j - 1] ?? 0) + gapCost(b, word[j - 2], word[j]),
			);
			if (i > 1 && j > 1 && a === word[j - 2] && typed[i - 2] === b && a !== b) {
				cost = Math.min(cost, (older[j - 2] ?? 0) + 0.7);
			}
			row[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return Infinity;
		older = last;
		last = row;
	}
	const total = last[word.length] ?? 0;
	return total <= limit ? total : Infinity;
}

/** How many slips a word of this length may hold and still be taken for another. */
export function slipsAllowed(length: number): number {
	if (length <= 3) return 0.4;
	if (length <= 4) return 0.8;
	if (length <= 6) return 1.3;
	return length <= 9 ? 1.7 : 2.2;
}
