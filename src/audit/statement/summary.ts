import type { Exception } from '../exceptions.ts';
import type { Report } from '../finish.ts';
import { groupFindings } from '../report.ts';
import { criteria } from './criteria.ts';

export type Compliance = 'fully' | 'partly' | 'not';
export type Status = 'failed' | 'passed' | 'untested';

export interface Fault {
	rule: string;
	message: string;
	criteria: string[];
	pages: string[];
	/** Why it is left, and until when; nothing for a fault that nobody has answered for. */
	reason?: string;
	until?: string;
}

/** What an audit showed, as far as a statement may say. */
export interface Summary {
	date: string;
	pages: number;
	/** Questions to a person that nobody has answered. */
	questions: number;
	faults: Fault[];
	status: Map<string, Status>;
	compliance: Compliance;
}

/** Sums up a report: `left` are findings with no answer, `excepted` those that someone has answered for. */
export function summarise(
	left: Report,
	excepted: { report: Report; reasons: Map<string, Exception> },
	tested: Set<string>,
	date: string,
): Summary {
	const faults = [
		...groupFindings(left, ['error']).map(({ finding, pages }) => ({ finding, pages })),
		...groupFindings(excepted.report, ['error']),
	].map(({ finding: { rule, message, criteria: broken }, pages }): Fault => {
		const exception = excepted.reasons.get(`${pages[0] ?? ''} ${rule}`);
		return {
			rule,
			message,
			criteria: broken,
			pages,
			...(exception
				? { reason: exception.reason, until: exception.until.toISOString().slice(0, 10) }
				: {}),
		};
	});
	const failed = new Set(faults.flatMap(({ criteria: broken }) => broken));
	const status = new Map(
		criteria.map(([id]): [string, Status] => [
			id,
			failed.has(id) ? 'failed' : tested.has(id) ? 'passed' : 'untested',
		]),
	);
	const questions = groupFindings(left, ['warn']).length;
	return {
		date,
		pages: Object.keys(left).length,
		questions,
		faults,
		status,
		compliance: complianceOf([...status.values()], faults.length, questions),
	};
}

/**
 * The wording of the law that the result bears. Fully: no fault, no open question, and nothing untested. Not: most of
 * what was tested fails.
 */
function complianceOf(status: Status[], faults: number, questions: number): Compliance {
	const count = (kind: Status) => status.filter((one) => one === kind).length;
	if (count('failed') > count('passed')) return 'not';
	return faults === 0 && questions === 0 && count('untested') === 0 ? 'fully' : 'partly';
}
