import { createRequire } from 'node:module';
import { catalogue } from '../catalogue/index.ts';
import { levelOfAxe } from '../engines/axe.ts';
import { criteriaOfHtmlRules } from '../engines/html-validate.ts';

/** Which criteria some rule, ours or an engine's, can report a fault of. */
export function testedCriteria(): Set<string> {
	const axe = createRequire(import.meta.url)('axe-core') as {
		getRules: () => { ruleId: string; tags: string[] }[];
	};
	return new Set([
		...[...catalogue.values()].flatMap(({ wcag, severity }) => (severity === 'notice' ? [] : wcag)),
		...axe.getRules().flatMap(({ ruleId, tags }) => levelOfAxe(ruleId, tags, true).criteria),
		...criteriaOfHtmlRules,
	]);
}
