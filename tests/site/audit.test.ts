import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { SiteCopy, type Outcome } from './build-site.ts';
import { fingerprint } from './read-site.ts';
import { smallSite } from './small-site.ts';

const aspen = 'content/projekt/aspen/sv.latt.mdx';
const contact = 'content/sidor/kontakt/sv.latt.md';
const goodPicture = '![En bit av en väv](/favicon.svg)';
const badPicture = '![favicon.svg](/favicon.svg)';
// After the text come an empty line, the good picture, an empty line and the bad one.
const badLine = readFileSync(aspen, 'utf8').split('\n').length + 3;
const lastGoodSite = { 'dist/index.html': 'Förra veckans sida', 'dist/filer/stil.css': 'body {}' };

// The content itself is right: only the finished pages show that a filter has no such value.
describe('a site with a picture that says its file name and a link that leads nowhere', () => {
	const copy = new SiteCopy(smallSite);
	let before: string[];
	let outcome: Outcome;

	beforeAll(async () => {
		copy.change({
			files: {
				...lastGoodSite,
				[aspen]: `${readFileSync(aspen, 'utf8')}\n${goodPicture}\n\n${badPicture}\n`,
				[contact]: `${readFileSync(contact, 'utf8')}\n[Läs om projekten i norr](/sok/region/finns-inte/)\n`,
			},
		});
		before = fingerprint(copy.dist);
		outcome = await copy.build({ AUDIT: 'on' });
	}, 180_000);

	test('is not published', () => {
		expect(outcome.exitCode).toBeGreaterThan(0);
		expect(outcome.output).toContain('Webbplatsen byts inte ut.');
		expect(fingerprint(copy.dist)).toEqual(before);
	});

	test('is reported with the page, the fault and the file of the text', () => {
		const reports = outcome.output.split('\n\n').map((report) => report.trim());
		const about = (rule: string) => reports.find((report) => report.includes(`(${rule})`)) ?? '';
		expect(about('links')).toBe(
			[
				`${contact}:51 (links)`,
				'  Länken ”/sok/region/finns-inte/” leder till en sida som inte finns.',
				'  Läsaren kommer till ett felmeddelande. Rätta adressen.',
				'  Var: a[href="/sok/region/finns-inte/"]',
			].join('\n'),
		);
		expect(about('alt-file-name')).toContain(`${aspen}:${String(badLine)} (alt-file-name)\n`);
	});

	test('is reported for those faults only', () => {
		const rules = Array.from(outcome.output.matchAll(/^\S+:\d+ \((\S+)\)$/gm), ([, rule]) => rule);
		expect(rules.toSorted()).toEqual(['alt-file-name', 'links']);
	});
});
