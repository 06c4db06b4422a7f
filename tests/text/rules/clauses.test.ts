import { expect, test } from 'vitest';
import clauses from '../../../src/text/rules/clauses.ts';
import { hold } from './hold.ts';

test('passes one subordinate clause', () => {
	expect(hold(clauses, 'Projektet var för personer som sökte arbete.')).toEqual([]);
});

test('reports a clause in the middle of a sentence', () => {
	expect(hold(clauses, 'Deltagarna, som hade sökt arbete länge, fick hjälp.')).toEqual([
		'Bisatsen ”som hade sökt arbete länge” står mitt i meningen. Säg huvudsaken först. Skriv det andra i en ny mening efter.',
	]);
});

test('takes ”att” before an infinitive for no clause', () => {
	expect(hold(clauses, 'Webbplatsen är för dig som vill ha text som är lätt att läsa.')).toEqual(
		[],
	);
});
