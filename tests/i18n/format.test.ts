import { expect, test } from 'vitest';
import { formatDate, formatLanguage, formatList, formatNumber } from '../../src/i18n/format.ts';

test('A day is written out in full, in the order of its language', () => {
	expect(formatDate('2010-04-01', 'sv')).toBe('1 april 2010');
	expect(formatDate('2010-04-01', 'en')).toBe('1 April 2010');
	expect(formatDate('2012-02-29', 'sv')).toBe('29 februari 2012');
});

test('A day is the same when the site is built far to the west', () => {
	const home = process.env.TZ;
	process.env.TZ = 'Pacific/Honolulu';
	// A language that no other test has asked for: each keeps the form that it was first given.
	const date = formatDate('2026-01-01', 'nb');
	if (home === undefined) delete process.env.TZ;
	else process.env.TZ = home;
	expect(date).toBe('1. januar 2026');
});

test('A number has its thousands apart, and a Swedish one does not break over lines', () => {
	expect(formatNumber(4340177, 'sv')).toBe('4\u00a0340\u00a0177');
	expect(formatNumber(4340177, 'en')).toBe('4,340,177');
	expect(formatNumber(0, 'sv')).toBe('0');
});

test('Names in a row have a word before the last', () => {
	expect(formatList(['Gullspång', 'Mariestad', 'Töreboda'], 'sv')).toBe(
		'Gullspång, Mariestad och Töreboda',
	);
	expect(formatList(['Gullspång', 'Mariestad', 'Töreboda'], 'en')).toBe(
		'Gullspång, Mariestad and Töreboda',
	);
	expect(formatList(['Umeå', 'Solna'], 'sv')).toBe('Umeå och Solna');
	expect(formatList(['Umeå'], 'sv')).toBe('Umeå');
	expect(formatList([], 'sv')).toBe('');
});

test('A language is named in the words of the page, one without a file of its own too', () => {
	expect(formatLanguage('en', 'sv')).toBe('engelska');
	expect(formatLanguage('sv', 'en')).toBe('Swedish');
	expect(formatLanguage('ar', 'sv')).toBe('arabiska');
});
