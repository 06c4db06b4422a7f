import { expect, test } from 'vitest';
import dateForm from '../../../src/text/rules/date-form.ts';
import { hold } from './hold.ts';

test('passes a date in words', () => {
	expect(hold(dateForm, 'Det började 1 april 2010.')).toEqual([]);
});

test('reports a date in figures', () => {
	expect(hold(dateForm, 'Det började 2010-04-01.')).toEqual([
		'Datumet ”2010-04-01” står i siffror. Skriv ”1 april 2010”.',
	]);
});
