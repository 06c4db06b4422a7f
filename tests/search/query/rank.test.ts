import { expect, test } from 'vitest';
import { rank, type EngineHit } from '../../../src/search/query/rank.ts';
import type { Understanding } from '../../../src/search/query/understand.ts';

const query = (...words: string[]): Understanding => ({
	terms: words.map((text) => ({ typed: text, asks: [{ text, weight: 1 }], weight: 1 })),
	unknown: [],
	phrase: '',
});

const engine = (answers: Record<string, EngineHit[]>) => (text: string) =>
	Promise.resolve(answers[text] ?? []);
const order = async (understanding: Understanding, answers: Record<string, EngineHit[]>) =>
	(await rank(understanding, 100, engine(answers))).map(({ hit }) => hit.id);

test('a project that is in a place goes before one that only names it', async () => {
	const answers = {
		umeå: [
			{ id: 'names', score: 9 },
			{ id: 'is', score: 1, matchedMetaFields: ['places'] },
		],
	};
	expect(await order(query('umeå'), answers)).toEqual(['is', 'names']);
});

test('a page that answers both words goes before one that answers one well', async () => {
	const answers = {
		missbruk: [
			{ id: 'one', score: 9, matchedMetaFields: ['title'] },
			{ id: 'both', score: 2, matchedMetaFields: ['about'] },
		],
		kungsbacka: [{ id: 'both', score: 2, matchedMetaFields: ['places'] }],
	};
	expect(await order(query('missbruk', 'kungsbacka'), answers)).toEqual(['both', 'one']);
});

test('a word that nothing answers does not empty the list', async () => {
	expect(
		await order(query('missbruk', 'enhörning'), { missbruk: [{ id: 'one', score: 1 }] }),
	).toEqual(['one']);
});

test('a short word is not taken for the beginning of a name', async () => {
	const answers = {
		kris: [
			{ id: 'kristianstad', score: 9, matchedMetaFields: ['places'] },
			{ id: 'kris', score: 2 },
		],
		'"kris"': [{ id: 'kris', score: 1 }],
	};
	expect(await order(query('kris'), answers)).toEqual(['kris', 'kristianstad']);
});
