import { expect, test } from 'vitest';
import { distance, slipsAllowed } from '../../../src/search/query/distance.ts';
import { fold, toWords } from '../../../src/search/query/fold.ts';
import { stem } from '../../../src/search/query/stem.ts';
import { packWords, unpackWords, type Rank } from '../../../src/search/query/word-list.ts';

test.each([
	['missbruket', 'missbruk'],
	['flyktingarna', 'flykting'],
	['landningsbanor', 'landningsban'],
	['landningsbana', 'landningsban'],
])('the Swedish stem of %s is %s', (word, expected) => {
	expect(stem(word, 'sv')).toBe(expected);
});

test.each([
	['refugees', 'refugee'],
	['cooperatives', 'cooperative'],
])('the forms %s and %s share an English stem', (one, other) => {
	expect(stem(one, 'en')).toBe(stem(other, 'en'));
});

test('a slip that Swedes often make is nearer than another', () => {
	expect(distance('skärhålmen', 'skärholmen', 3)).toBeLessThan(
		distance('skärhulmen', 'skärholmen', 3),
	);
	expect(distance('misbruk', 'missbruk', 3)).toBeLessThan(distance('mixssbruk', 'missbruk', 3));
	expect(distance('pyskisk', 'psykisk', 3)).toBeLessThan(1);
});

test('words that are too unlike are infinitely far apart', () => {
	expect(distance('arbete', 'kommun', slipsAllowed(6))).toBe(Infinity);
});

test('marks over letters fold away, and letters stay', () => {
	expect(fold('överåkän')).toBe('overakan');
	expect(toWords('ASP:en, 24\u00adtimmars mia@kungsbacka.se')).toEqual([
		'asp',
		'en',
		'24timmars',
		'mia',
		'kungsbacka',
		'se',
	]);
});

test('a packed list is unpacked as it was, in order', () => {
	const words: [string, Rank][] = [
		['arbete', 1],
		['arbetare', 0],
		['umeå', 2],
	];
	expect(unpackWords(packWords(words))).toEqual([
		['arbetare', 0],
		['arbete', 1],
		['umeå', 2],
	]);
	expect(unpackWords('')).toEqual([]);
});
