import type { Level, RuleInfo } from '../rule.ts';

/** What a check that is no `Rule` says of itself. */
export type Row = [
	id: string,
	wcag: string,
	severity: Level,
	title: string,
	why: string,
	fix: string,
	en: [title: string, why: string, fix: string],
];

export const toInfo = ([id, wcag, severity, title, why, fix, en]: Row): RuleInfo => ({
	id,
	wcag: wcag.split(',').filter(Boolean),
	severity,
	title,
	why,
	fix,
	en: { title: en[0], why: en[1], fix: en[2] },
});
