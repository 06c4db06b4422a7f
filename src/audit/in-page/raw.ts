import { selectorOf, squeeze } from '../dom.ts';
import type { RawFinding, Rule, RuleFinding } from '../rule.ts';

type Known = Pick<Rule, 'id' | 'wcag' | 'severity'>;

/** A finding that can leave the page: what the element was, in words. */
export function toRaw(rule: Known, finding: RuleFinding): RawFinding {
	const { element } = finding;
	return {
		rule: rule.id,
		level: finding.level ?? rule.severity,
		message: finding.message,
		en: finding.en,
		criteria: finding.wcag ?? rule.wcag,
		selector: element ? selectorOf(element) : '',
		html: element ? (element.cloneNode(false) as Element).outerHTML.slice(0, 300) : '',
		text: element ? squeeze(element.textContent).slice(0, 120) : '',
	};
}

/** Findings that name their own rule. */
export const toRawList = (found: (RuleFinding & { rule: Known })[]): RawFinding[] =>
	found.map(({ rule, ...finding }) => toRaw(rule, finding));

/** Runs rules on the page as it stands; with `parts`, only what lies in them counts. */
export function runRules(list: Rule[], parts?: Element[]): RawFinding[] {
	return list.flatMap((rule) => {
		try {
			return rule
				.check(document)
				.filter(
					({ element }) => !parts || (element && parts.some((part) => part.contains(element))),
				)
				.map((finding) => toRaw(rule, finding));
		} catch (error) {
			const broken: RawFinding = {
				rule: rule.id,
				level: 'notice',
				message: `Regeln kunde inte köras: ${String(error)}`,
				en: `The rule could not run: ${String(error)}`,
				criteria: [],
				selector: '',
				html: '',
				text: '',
			};
			return [broken];
		}
	});
}
