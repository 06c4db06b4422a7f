import { expect, test } from 'vitest';
import labelWord from '../../../src/text/rules/label-word.ts';
import { hold } from './hold.ts';

test('passes a person with a difficulty', () => {
	expect(hold(labelWord, 'Projektet var för personer med beroende.')).toEqual([]);
});

test('reports a label', () => {
	expect(hold(labelWord, 'Projektet var för missbrukare.')).toEqual([
		'”missbrukare” gör en svårighet till hela människan. Skriv hellre: personer med beroende.',
	]);
});
