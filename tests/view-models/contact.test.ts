import { expect, test } from 'vitest';
import { toContact, toPhoneUrl } from '../../src/view-models/contact.ts';

const mia = { name: 'Mia', email: 'mia@kungsbacka.se', phone: '0300-838754' };
const facts = { contact: mia, end: '2013-10-31' };

test('Whoever answers for a project that goes on has no year beside the name', () => {
	expect(toContact(facts, '2013-10-31')).toEqual({ ...mia, phoneUrl: 'tel:+46300838754' });
});

test('The contact of a project that ended yesterday is from the year of its end', () => {
	expect(toContact(facts, '2013-11-01')).toEqual({
		...mia,
		phoneUrl: 'tel:+46300838754',
		year: '2013',
	});
});

test('A contact is taken out exactly so many years after the last day, and not the day before', () => {
	expect(toContact(facts, '2023-10-30', 10)).toMatchObject({ name: 'Mia', year: '2013' });
	expect(toContact(facts, '2023-10-31', 10)).toBe('removed');
	expect(toContact(facts, '2024-01-01', 10)).toBe('removed');
});

test('A contact that is to go at once stays until the project is over', () => {
	expect(toContact(facts, '2013-10-31', 0)).toMatchObject({ name: 'Mia' });
	expect(toContact(facts, '2013-11-01', 0)).toBe('removed');
});

test('After a project that ended on a leap day, the contact goes when February is over', () => {
	const leap = { contact: mia, end: '2012-02-29' };
	expect(toContact(leap, '2013-02-28', 1)).toMatchObject({ name: 'Mia' });
	expect(toContact(leap, '2013-03-01', 1)).toBe('removed');
	expect(toContact(leap, '2016-02-28', 4)).toMatchObject({ name: 'Mia' });
	expect(toContact(leap, '2016-02-29', 4)).toBe('removed');
});

test('Without a setting, no contact is ever taken out', () => {
	expect(toContact(facts, '2099-01-01')).toMatchObject({ name: 'Mia', year: '2013' });
});

test('The contact of a project without a last day stays, with no year', () => {
	expect(toContact({ contact: mia }, '2099-01-01', 1)).toEqual({
		...mia,
		phoneUrl: 'tel:+46300838754',
	});
});

test('A source without a contact is said to have none', () => {
	expect(toContact({ end: '2013-10-31' }, '2026-05-01', 1)).toBe('missing');
	expect(toContact({ contact: {}, end: '2013-10-31' }, '2026-05-01', 1)).toBe('missing');
});

test('A contact without a phone has no number to call', () => {
	expect(toContact({ contact: { name: 'Mia' } }, '2026-05-01')).toEqual({ name: 'Mia' });
});

test.each([
	['0515-293505', 'tel:+46515293505'],
	['08-457 57 45', 'tel:+4684575745'],
	['+46 515 29 35 05', 'tel:+46515293505'],
	['0046 515-293505', 'tel:+46515293505'],
	['11414', 'tel:11414'],
])('A phone calls %s by %s', (phone, url) => {
	expect(toPhoneUrl(phone)).toBe(url);
});
