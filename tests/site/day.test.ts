import { beforeAll, describe, expect, test } from 'vitest';
import { SiteCopy } from './build-site.ts';
import { openPage, textOf } from './read-site.ts';
import { smallSite } from './small-site.ts';

// ASPEN's last day was 31 December 2013. Its notice shows from 22 November 2026.
const days = [
	{
		day: '2013-12-31',
		status: 'Projektet pågår. Det slutar den 31 december 2013.',
		listed: 'Kungsbacka. Pågår till 2013.',
		contact: 'Mia Johansson svarar på frågor om projektet.',
		notices: 0,
	},
	{
		day: '2026-11-22',
		status:
			'Projektet är slut. Det slutade den 31 december 2013. Du kan inte vara med i projektet nu. Men du kan läsa om det.',
		listed: 'Kungsbacka. Slutade 2013.',
		contact: 'Mia Johansson svarade på frågor om projektet när det pågick.',
		notices: 1,
	},
];

const copy = new SiteCopy(smallSite);

describe.for(days)('a site that is built on $day', ({ day, status, listed, contact, notices }) => {
	beforeAll(async () => {
		const { output } = await copy.build({ SITE_TODAY: day });
		expect(output).toContain('[build] Complete!');
	}, 60_000);

	test(`says of ASPEN: ${status}`, () => {
		const page = openPage(copy.dist, '/projekt/aspen/');
		expect(textOf(page.querySelector('.status'))).toBe(status);
		expect(textOf(page.querySelector('main'))).toContain(contact);
	});

	test('says so in the list too', () => {
		const list = openPage(copy.dist, '/projekt/');
		expect(textOf(list.querySelector('.cards .quiet'))).toBe(listed);
	});

	test('shows the notices of that day only', () => {
		const page = openPage(copy.dist, '/projekt/aspen/');
		expect(page.querySelectorAll('.notice')).toHaveLength(notices);
	});
});
