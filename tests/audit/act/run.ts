import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { finish, type Report } from '../../../src/audit/finish.ts';
import { readPages } from '../../../src/audit/pages.ts';
import { runAudit } from '../../../src/audit/run.ts';

/** Measures the audit on a folder of W3C's ACT examples: what it finds of the failed ones, and what it wrongly flags. */
interface Example {
	file: string;
	rule: string;
	expected: 'failed' | 'passed' | 'inapplicable';
	criteria: string[];
}
const folder = resolve(process.argv[2] ?? 'act');
const stored = process.argv[3];
const examples = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as Example[];

async function auditNow(): Promise<Report> {
	const files = new Set(examples.map(({ file }) => file));
	const pages = (await readPages(folder)).filter(({ file }) => files.has(file));
	const options = { folder, base: '/', lang: 'en' as const, only: undefined, useCache: false };
	return finish(await runAudit(pages, options), pages, 'en', folder);
}
const report =
	stored === undefined ? await auditNow() : (JSON.parse(readFileSync(stored, 'utf8')) as Report);

/** Errors about what the example is about: other faults of an example are none of its business. */
const errorsOf = ({ file, criteria }: Example) =>
	(report[`/${file}`] ?? []).filter(
		(finding) =>
			finding.level === 'error' && finding.criteria.some((one) => criteria.includes(one)),
	);
const rows = (expected: Example['expected'], isFlagged: boolean) =>
	examples.filter(
		(example) => example.expected === expected && errorsOf(example).length > 0 === isFlagged,
	);
const count = (expected: Example['expected']) =>
	`${String(rows(expected, true).length)} of ${String(examples.filter((example) => example.expected === expected).length)}`;
const line = (example: Example) =>
	`| ${example.rule} | ${example.file.split('/').at(-1) ?? ''} | ${(errorsOf(example).length > 0
		? errorsOf(example)
		: (report[`/${example.file}`] ?? [])
	)
		.map(({ rule, level, message }) => `${level} ${rule}: ${message.slice(0, 60)}`)
		.slice(0, 3)
		.join('; ')} |`;
process.stdout.write(
	`failed examples detected: ${count('failed')}\npassed examples wrongly flagged: ${count('passed')}\ninapplicable examples flagged: ${count('inapplicable')}\n\nmissed\n${rows('failed', false).map(line).join('\n')}\n\nflagged\n${[...rows('passed', true), ...rows('inapplicable', true)].map((example) => `${example.expected} ${line(example)}`).join('\n')}\n`,
);
