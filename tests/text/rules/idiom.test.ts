import { expect, test } from 'vitest';
import idiom from '../../../src/text/rules/idiom.ts';
import { hold } from './hold.ts';

test('passes plain words', () => {
	expect(hold(idiom, 'Projektet gav en plats att börja på.')).toEqual([]);
});

test('reports a figure of speech', () => {
	expect(hold(idiom, 'Projektet blev en landningsbana.')).toEqual([
		'”landningsbana” är ett bildligt uttryck. Skriv hellre: en plats att börja på.',
	]);
});
