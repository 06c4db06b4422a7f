import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import type { Report } from './finish.ts';

const schema = z.array(
	z.strictObject({
		/** The rule's id. */
		rule: z.string(),
		/** Address of the page; `*` stands for any letters. */
		page: z.string(),
		/** A part of the selector. Missing: the whole page. */
		place: z.string().optional(),
		/** Why the fault is left. */
		reason: z.string().min(10),
		/** Who decided. */
		owner: z.string().min(2),
		/** The last day that it holds. */
		until: z.coerce.date(),
	}),
);
export type Exception = z.infer<typeof schema>[number];

export function readExceptions(file: string): Exception[] {
	if (!existsSync(file)) return [];
	return schema.parse(load(readFileSync(file, 'utf8')) ?? []);
}

/** Takes away what someone has answered for. Past its date an exception is none. */
export function applyExceptions(
	report: Report,
	exceptions: Exception[],
	today: Date,
): { report: Report; used: Exception[] } {
	const used = new Set<Exception>();
	const isExcepted = (path: string, rule: string, selector: string) => {
		const found = exceptions.find(
			(exception) =>
				exception.rule === rule &&
				new RegExp(
					`^${exception.page.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`,
				).test(path) &&
				(exception.place === undefined || selector.includes(exception.place)) &&
				// The whole last day counts.
				today.getTime() < exception.until.getTime() + 86_400_000,
		);
		if (found) used.add(found);
		return found !== undefined;
	};
	const left = Object.fromEntries(
		Object.entries(report).map(([path, findings]) => [
			path,
			findings.filter(({ rule, selector }) => !isExcepted(path, rule, selector)),
		]),
	);
	return { report: left, used: [...used] };
}
