import { expect, test } from 'vitest';
import Money from '../../src/components/Money.astro';
import { translator } from '../../src/i18n/index.ts';
import { toMoney } from '../../src/view-models/money.ts';
import { render, textOf, textsOf } from './render.ts';

const show = (sums: { support?: number; budget?: number }, lang = 'sv') =>
	render(Money, { money: toMoney(sums, lang, translator(lang)), lang });

test('Money is told as a part of every hundred kronor, with the sums under it', async () => {
	const money = await show({ support: 400, budget: 1000 });
	expect(textOf(money.querySelector('h2'))).toBe('Pengar');
	expect(textsOf(money, 'p')).toEqual([
		'Av 100 kronor betalade EU 40 kronor. Andra betalade resten.',
		'Pengar från EU: 400 kronor. Hela budgeten: 1 000 kronor.',
	]);
});

test('The picture of the part is as long as the part, and is not read aloud', async () => {
	const picture = (await show({ support: 400, budget: 1000 })).querySelector('svg');
	expect(picture?.getAttribute('aria-hidden')).toBe('true');
	expect(picture?.getAttribute('viewBox')).toBe('0 0 100 8');
	expect(picture?.querySelector('rect')?.getAttribute('width')).toBe('40');
});

test('When the EU paid all, nobody else is said to have paid', async () => {
	expect(textsOf(await show({ support: 500, budget: 500 }), 'p')[0]).toBe(
		'Av 100 kronor betalade EU 100 kronor.',
	);
});

test('One sum alone is told without a part and without a picture', async () => {
	const money = await show({ support: 400 });
	expect(textsOf(money, 'p')).toEqual(['Pengar från EU: 400 kronor.']);
	expect(money.querySelector('svg')).toBeNull();
});

test('Money that the source does not tell of is said to be missing', async () => {
	expect(textsOf(await show({}), 'p')).toEqual(['Källan säger inte hur mycket projektet kostade.']);
});
