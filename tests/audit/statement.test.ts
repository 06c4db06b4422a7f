import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyExceptions, type Exception } from '../../src/audit/exceptions.ts';
import type { Report } from '../../src/audit/finish.ts';
import type { Finding } from '../../src/audit/rule.ts';
import { clauseOf, criteria } from '../../src/audit/statement/criteria.ts';
import { fillStatements, isStatement } from '../../src/audit/statement/fill.ts';
import { summarise } from '../../src/audit/statement/summary.ts';
import { testedCriteria } from '../../src/audit/statement/tested.ts';
import { toStatement } from '../../src/audit/statement/to-html.ts';

const fault: Finding = {
	rule: 'axe/image-alt',
	level: 'error',
	message: 'Bilden saknar text.',
	help: '',
	criteria: ['1.1.1'],
	selector: 'img',
	source: null,
};
const exception: Exception = {
	rule: 'axe/image-alt',
	page: '/hus/',
	reason: 'Bilden byts ut i december.',
	owner: 'Redaktionen',
	until: new Date('2026-12-31'),
};
const clean: Report = { '/': [], '/hus/': [] };
const faulty: Report = { '/': [], '/hus/': [fault] };
const everything = new Set(criteria.map(([id]) => id));

const sumUp = (report: Report, exceptions: Exception[] = [], tested = testedCriteria()) => {
	const { report: left, excepted } = applyExceptions(report, exceptions, new Date('2026-11-22'));
	return summarise(left, excepted, tested, '2026-11-22');
};

test('The wording turns when one fault is planted', () => {
	expect(sumUp(clean, [], everything).compliance).toBe('fully');
	expect(sumUp(faulty, [], everything).compliance).toBe('partly');
	expect(toStatement(sumUp(clean), 'sv', 'easy')).toContain('Vi känner inte till några fel.');
	expect(toStatement(sumUp(faulty), 'sv', 'easy')).not.toContain('Vi känner inte till några fel.');
});

test('What no program has tested keeps the site from being called fully compliant', () => {
	const summary = sumUp(clean);
	const untested = [...summary.status].filter(([, status]) => status === 'untested');
	expect(untested.map(([id]) => id)).toContain('3.3.4');
	expect(summary.compliance).toBe('partly');
	expect(toStatement(summary, 'sv', 'easy')).toContain(
		`${String(untested.length)} krav har inget program prövat.`,
	);
});

test('A site where most of what was tested fails is not compliant', () => {
	const all = { ...fault, criteria: criteria.map(([id]) => id) };
	expect(sumUp({ '/': [all] }).compliance).toBe('not');
});

test('The list of what is not accessible holds every fault that is left, with reason and date, and no other', () => {
	const html = toStatement(sumUp(faulty, [exception]), 'sv', 'easy');
	expect(html.match(/<li>/g)).toHaveLength(1);
	expect(html).toContain(
		'Bilden saknar text. Gäller 1 sida. Därför finns felet kvar: Bilden byts ut i december. Det ska vara rättat senast den 31 december 2026.',
	);
	expect(toStatement(sumUp(clean, [exception]), 'sv', 'easy')).not.toContain('<li>');
});

test('Past its date an exception is none', () => {
	const old = { ...exception, until: new Date('2026-11-21') };
	expect(applyExceptions(faulty, [old], new Date('2026-11-22')).report).toEqual(faulty);
	const today = { ...exception, until: new Date('2026-11-22') };
	expect(applyExceptions(faulty, [today], new Date('2026-11-22T20:00')).report).toEqual(clean);
});

test('Each requirement has its clause in EN 301 549, and those that came later have none', () => {
	expect(clauseOf('1.4.10')).toBe('9.1.4.10');
	expect(clauseOf('2.5.8')).toBeUndefined();
	const html = toStatement(sumUp(faulty), 'en', 'full');
	expect(html).toContain(
		'<td>9.1.1.1</td><th scope="row">1.1.1 Non-text Content</th><td>Faults found</td>',
	);
	expect(html.match(/<th scope="row">/g)).toHaveLength(criteria.length);
});

test('Page and audit together hold the eleven parts that the law asks for', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'statement-'));
	const text = readFileSync('content/sidor/tillganglighet/sv.md', 'utf8');
	const page = {
		path: '/',
		file: 'index.html',
		source: undefined,
		html: `<html lang="sv"><body>${text}<section class="text" data-audit-statement="full"><p>Ingen har granskat.</p></section></body></html>`,
	};
	expect(isStatement(page)).toBe(true);
	const [filled] = await fillStatements([page], sumUp(faulty, [exception]), folder);
	expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(filled?.html);
	rmSync(folder, { recursive: true });
	// The first part, the actor, is the block of the operator that stands below.
	for (const part of [
		'webbplatsen Lätta projektbanken',
		'Webbplatsen är <strong>delvis förenlig</strong> med lagen.',
		'Bilden saknar text.',
		'Bedömningen gjordes den 22 november 2026.',
		'Redogörelsen uppdaterades den 22 november 2026.',
		'Vi har granskat webbplatsen själva',
		'[Så här når du oss](/kontakt/)',
		'https://www.digg.se/tdosanmalan',
		'oskäligt betungande anpassning enligt 12 §',
		'9 § samma lag',
	])
		expect(filled?.html).toContain(part);
	expect(filled?.html).not.toContain('Ingen har granskat.');
	expect(filled?.html.match(/(helt|delvis|inte) förenlig/g)).toEqual(['delvis förenlig']);
});
