import { expect, test } from 'vitest';
import lineLength from '../../../src/text/rules/line-length.ts';
import { hold } from './hold.ts';

test('passes lines of at most 55 characters', () => {
	expect(hold(lineLength, 'Det här är en kort rad\nsom fortsätter här.')).toEqual([]);
});

test('reports a long line of the writer', () => {
	expect(
		hold(
			lineLength,
			'Det här är en rad som är alldeles för lång för att få plats\nsom fortsätter här.',
		),
	).toEqual([
		'Raden har 59 tecken. Gränsen är 55. Byt rad där man hämtar andan, före ”och”, ”som” eller ”för”.',
	]);
});
