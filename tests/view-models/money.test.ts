import { expect, test } from 'vitest';
import { translator } from '../../src/i18n/index.ts';
import { toMoney } from '../../src/view-models/money.ts';

const inSwedish = (sums: { support?: number; budget?: number }) =>
	toMoney(sums, 'sv', translator('sv'));

test.each([
	// Mötesplats MTG, ASPEN and Livsval.
	[4340177, 10851219, 40, 'Av 100 kronor betalade EU 40 kronor.'],
	[4428266, 8867693, 50, 'Av 100 kronor betalade EU ungefär 50 kronor.'],
	[210865, 277569, 76, 'Av 100 kronor betalade EU 76 kronor.'],
	[400, 1000, 40, 'Av 100 kronor betalade EU 40 kronor.'],
	[499, 1000, 50, 'Av 100 kronor betalade EU ungefär 50 kronor.'],
	[7598, 10_000, 76, 'Av 100 kronor betalade EU 76 kronor.'],
	[75, 100, 75, 'Av 100 kronor betalade EU 75 kronor.'],
	[0, 100, 0, 'Av 100 kronor betalade EU 0 kronor.'],
	[100, 100, 100, 'Av 100 kronor betalade EU 100 kronor.'],
])('%i of %i kronor are %i of every hundred', (support, budget, share, shareText) => {
	expect(inSwedish({ support, budget })).toMatchObject({ share, shareText });
});

test.each([
	[49_960, 'Av 100 kronor betalade EU 50 kronor.'],
	[49_940, 'Av 100 kronor betalade EU ungefär 50 kronor.'],
	[50_040, 'Av 100 kronor betalade EU 50 kronor.'],
	[50_060, 'Av 100 kronor betalade EU ungefär 50 kronor.'],
	[49_499, 'Av 100 kronor betalade EU ungefär 49 kronor.'],
])('%i of 100 000 kronor are told in words that hold', (support, shareText) => {
	expect(inSwedish({ support, budget: 100_000 })?.shareText).toBe(shareText);
});

test('The exact sums stand beside, with their thousands apart', () => {
	expect(inSwedish({ support: 4340177, budget: 10851219 })).toMatchObject({
		support: 'Pengar från EU: 4\u00a0340\u00a0177 kronor.',
		budget: 'Hela budgeten: 10\u00a0851\u00a0219 kronor.',
	});
});

test('A sum that is missing is left out, and no share is guessed', () => {
	expect(inSwedish({ support: 500 })).toEqual({ support: 'Pengar från EU: 500 kronor.' });
	expect(inSwedish({ budget: 500 })).toEqual({ budget: 'Hela budgeten: 500 kronor.' });
});

test('A project without sums has no money to tell of', () => {
	expect(inSwedish({})).toBeUndefined();
});

test('A budget of nothing has no share', () => {
	expect(inSwedish({ support: 0, budget: 0 })).toEqual({
		support: 'Pengar från EU: 0 kronor.',
		budget: 'Hela budgeten: 0 kronor.',
	});
});

test('Others paid the rest only when there was a rest', () => {
	expect(inSwedish({ support: 40, budget: 100 })?.hasRest).toBe(true);
	expect(inSwedish({ support: 999, budget: 1000 })?.hasRest).toBe(true);
	expect(inSwedish({ support: 100, budget: 100 })?.hasRest).toBe(false);
});

test('The English pages say the same', () => {
	const money = toMoney({ support: 4428266, budget: 8867693 }, 'en', translator('en'));
	expect(money).toMatchObject({
		shareText: 'Of every 100 kronor, the EU paid about 50.',
		support: 'Money from the EU: 4,428,266 kronor.',
		budget: 'The whole budget: 8,867,693 kronor.',
	});
});
