import type { Report } from '../finish.ts';
import { escape } from './escape.ts';

/** One test a page, which fails when the page has errors. */
export function toJunit(report: Report): string {
	const cases = Object.entries(report).map(([page, findings]) => {
		const errors = findings.filter(({ level }) => level === 'error');
		const text = errors
			.map(
				({ rule, message, selector, source }) =>
					`${rule}: ${message} ${selector} ${source ? `${source.file}:${String(source.line)}` : ''}`,
			)
			.join('\n');
		return errors.length === 0
			? `<testcase name="${escape(page)}"/>`
			: `<testcase name="${escape(page)}"><failure message="${String(errors.length)}">${escape(text)}</failure></testcase>`;
	});
	const failures = Object.values(report).filter((findings) =>
		findings.some(({ level }) => level === 'error'),
	).length;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="audit" tests="${String(cases.length)}" failures="${String(failures)}">\n${cases.join('\n')}\n</testsuite>\n`;
}
