import { expect, test } from 'vitest';
import { translator } from '../../src/i18n/index.ts';
import { toStatus } from '../../src/view-models/status.ts';

const period = { start: '2010-04-01', end: '2013-10-31' };
const inSwedish = (dates: { start?: string; end?: string }, today: string) =>
	toStatus(dates, today, 'sv', translator('sv'));

test('A project is going on on its last day', () => {
	expect(inSwedish(period, '2013-10-31')).toEqual({
		state: 'ongoing',
		text: 'Projektet pågår. Det slutar den 31 oktober 2013.',
		short: 'Pågår till 2013',
	});
});

test('A project that ended yesterday is said to be over', () => {
	expect(inSwedish(period, '2013-11-01')).toEqual({
		state: 'ended',
		text: 'Projektet är slut. Det slutade den 31 oktober 2013.',
		short: 'Slutade 2013',
	});
});

test('A project has not begun on the day before its first', () => {
	expect(inSwedish(period, '2010-03-31')).toEqual({
		state: 'upcoming',
		text: 'Projektet har inte börjat. Det börjar den 1 april 2010.',
		short: 'Börjar 2010',
	});
});

test('A project is going on on its first day', () => {
	expect(inSwedish(period, '2010-04-01').state).toBe('ongoing');
});

test('A project that ends on a leap day goes on all that day', () => {
	const leap = { end: '2012-02-29' };
	expect(inSwedish(leap, '2012-02-29').text).toBe(
		'Projektet pågår. Det slutar den 29 februari 2012.',
	);
	expect(inSwedish(leap, '2012-03-01').text).toBe(
		'Projektet är slut. Det slutade den 29 februari 2012.',
	);
});

test('Nobody can say when a project without a last day ends', () => {
	const unknown = {
		state: 'unknown',
		text: 'Vi vet inte när projektet slutar.',
		short: 'Tiden är okänd',
	};
	expect(inSwedish({}, '2026-05-01')).toEqual(unknown);
	expect(inSwedish({ start: '2026-05-01' }, '2026-05-01')).toEqual(unknown);
	expect(inSwedish({ start: '2026-05-02' }, '2026-05-01').state).toBe('upcoming');
});

test('The English pages say the same', () => {
	const inEnglish = (today: string) => toStatus(period, today, 'en', translator('en'));
	expect(inEnglish('2013-11-01')).toMatchObject({
		text: 'The project has ended. It ended on 31 October 2013.',
		short: 'Ended in 2013',
	});
	expect(inEnglish('2013-10-31').text).toBe('The project is going on. It ends on 31 October 2013.');
	expect(inEnglish('2010-03-31').text).toBe(
		'The project has not started. It starts on 1 April 2010.',
	);
});
