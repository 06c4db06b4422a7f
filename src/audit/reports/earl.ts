import type { Report } from '../finish.ts';

const outcomes = { error: 'earl:failed', warn: 'earl:cantTell', notice: 'earl:cantTell' };

/** EARL in JSON-LD, for the W3C's tools. */
export function toEarl(report: Report, today: Date): string {
	const graph = Object.entries(report).map(([page, findings]) => ({
		'@type': 'TestSubject',
		source: page,
		assertions: findings.map(({ rule, level, message, criteria, selector }) => ({
			'@type': 'Assertion',
			mode: 'earl:automatic',
			assertedBy: { '@type': 'Software', title: 'audit' },
			test: {
				'@type': 'TestCase',
				title: rule,
				isPartOf: criteria.map((criterion) => `WCAG22:${criterion}`),
			},
			result: {
				'@type': 'TestResult',
				outcome: outcomes[level],
				date: today.toISOString(),
				description: message,
				pointer: selector,
			},
		})),
	}));
	return `${JSON.stringify({ '@context': ['https://act-rules.github.io/earl-context.json', { WCAG22: 'https://www.w3.org/TR/WCAG22/#' }], '@graph': graph }, null, '\t')}\n`;
}
