import { expect, test } from 'vitest';
import specialSign from '../../../src/text/rules/special-sign.ts';
import { hold } from './hold.ts';

test('passes words', () => {
	expect(hold(specialSign, 'Mat och dryck ingår.')).toEqual([]);
});

test('reports a sign in running text', () => {
	expect(hold(specialSign, 'Mat & dryck ingår.')).toEqual([
		'Tecknet ”&” står i löpande text. Skriv ”och”.',
	]);
});
