import { expect, test } from 'vitest';
import { toRug } from '../../src/view-models/rug.ts';

const stripesOf = (seed: string) =>
	toRug(seed)
		.split(',')
		.map((stripe) => {
			const [colour = '', from = '', to = ''] = stripe.split(' ');
			return { colour, from: Number.parseInt(from), to: Number.parseInt(to) };
		});
const seeds = ['aspen', 'basta', 'livsval', 'aktiv-24', 'motesplats-mtg', 'starkt-grepp'];

test('A project has the same rug in every build', () => {
	expect(toRug('aspen')).toBe(
		'#ece1c8 0px 9px,#1f5d4c 9px 15px,#27406b 15px 55px,#d88f78 55px 95px,#a33b2c 95px 109px,#ece1c8 109px 133px,#1f5d4c 133px 157px,#ece1c8 157px 181px,#a33b2c 181px 195px,#d88f78 195px 235px,#27406b 235px 275px,#1f5d4c 275px 281px,#ece1c8 281px 290px',
	);
});

test('Projects have rugs of their own', () => {
	expect(new Set(seeds.map(toRug)).size).toBe(seeds.length);
});

test.each(seeds)(
	'The rug of %s has thirteen stripes without gaps, the same from both ends',
	(seed) => {
		const stripes = stripesOf(seed);
		const looks = stripes.map(({ colour, from, to }) => `${colour} ${to - from}`);
		expect(looks).toHaveLength(13);
		expect(looks.toReversed()).toEqual(looks);
		expect(stripes[0]?.from).toBe(0);
		expect(stripes.slice(1).map(({ from }) => from)).toEqual(
			stripes.slice(0, -1).map(({ to }) => to),
		);
	},
);

test.each(seeds)(
	'The rug of %s has five colours, and no two stripes alike side by side',
	(seed) => {
		const colours = stripesOf(seed).map(({ colour }) => colour);
		expect(new Set(colours).size).toBe(5);
		expect(colours.filter((colour, index) => colour === colours[index + 1])).toEqual([]);
	},
);
