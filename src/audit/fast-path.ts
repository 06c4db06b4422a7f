import type { RawFinding } from './rule.ts';
import { broken } from './page-faults.ts';

/** What only a page whose scripts run as they do for a visitor can show. */
const onlyLive =
	/^(text-changes|message-vanishes|page-\w+|single-key|role-keys|dialog-.*|field-changes-page|error-announced|no-script|mouse-only|keyboard-trap)$/;

/** Whether a true visit and the kept window show the same errors, where both can. */
export function isSameFaults(live: RawFinding[], kept: RawFinding[]): boolean {
	const keys = (list: RawFinding[]) =>
		new Set(
			list
				.filter(({ level, rule }) => level === 'error' && !onlyLive.test(rule))
				// What a script has opened is seen only live.
				.filter(({ states = [] }) => states.every((state) => known.has(state)))
				.map(({ rule, selector }) => `${rule} ${selector}`),
		);
	return keys(live).symmetricDifference(keys(kept)).size === 0;
}
const known = new Set(['dark', 'reduced-motion', 'forced-colors', 'print', '200 %', '320']);

/** What is lost to who has no JavaScript, from the number of letters seen with and without it. */
export const findLost = (withScripts: number, without: number): RawFinding[] =>
	withScripts > 200 && without < withScripts * 0.3
		? [
				{
					...broken(
						'no-script',
						'Det mesta av texten syns bara med JavaScript.',
						'Most of the text is seen only with JavaScript.',
					),
					states: ['no-script'],
				},
			]
		: [];
