/** Dyes of the rag rugs that mark the projects: decoration, never the only carrier of a meaning. */
const dyes = [
	'#27406b',
	'#a33b2c',
	'#d79b2b',
	'#1f5d4c',
	'#d88f78',
	'#7da5b5',
	'#ece1c8',
	'#5d2c50',
	'#7d8b3c',
	'#c4642d',
];

/** A number from 0 up to 1 for each call, always the same row of numbers for the same seed (mulberry32 over FNV-1a). */
function seededRandom(seed: string): () => number {
	let state = 0x811c9dc5;
	for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * The stripes of a project's own rug as CSS colour stops, mirrored as a weaver does it.
 * The same seed always gives the same rug.
 */
export function toRug(seed: string): string {
	const random = seededRandom(seed);
	const colours = [...dyes].sort(() => random() - 0.5).slice(0, 5);
	const half = Array.from({ length: 7 }, (_, index) => ({
		colour: colours[index % colours.length],
		width: [6, 9, 14, 24, 40][Math.floor(random() * 5)] ?? 9,
	}));
	let position = 0;
	return [...half, ...half.toReversed().slice(1)]
		.map(({ colour, width }) => `${colour} ${position}px ${(position += width)}px`)
		.join(',');
}
