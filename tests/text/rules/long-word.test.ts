import { expect, test } from 'vitest';
import longWord from '../../../src/text/rules/long-word.ts';
import { hold } from './hold.ts';

test('passes a long word with a hyphen', () => {
	expect(hold(longWord, 'Personer med funktions-nedsättning fick hjälp.')).toEqual([]);
});

test('reports a word of 20 letters or more', () => {
	expect(hold(longWord, 'Kommunen har en sysselsättningsverksamhet.')).toEqual([
		'”sysselsättningsverksamhet” har 25 bokstäver. Skriv om det med flera ord, eller med bindestreck: sysselsättnings-verksamhet.',
	]);
});
