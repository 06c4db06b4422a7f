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

export interface Answered {
	/** What nobody has answered for. */
	report: Report;
	/** What someone has, and who. */
	excepted: { report: Report; reasons: Map<string, Exception> };
	used: Exception[];
}

/** Takes away what someone has answered for. Past its date an exception is none. */
export function applyExceptions(report: Report, exceptions: Exception[], today: Date): Answered {
	const used = new Set<Exception>();
	const reasons = new Map<string, Exception>();
	const find = (path: string, rule: string, selector: string) => {
		const found = exceptions.find(
			(exception) =>
				exception.rule === rule &&
				toPattern(exception.page).test(path) &&
				(exception.place === undefined || selector.includes(exception.place)) &&
				// The whole last day counts.
				today.getTime() < exception.until.getTime() + 86_400_000,
		);
		if (!found) return false;
		used.add(found);
		reasons.set(`${path} ${rule}`, found);
		return true;
	};
	const parts = Object.entries(report).map(([path, findings]) => ({
		path,
		...Object.groupBy(findings, ({ rule, selector }) =>
			find(path, rule, selector) ? 'excepted' : 'left',
		),
	}));
	return {
		report: Object.fromEntries(parts.map(({ path, left = [] }) => [path, left])),
		excepted: {
			report: Object.fromEntries(parts.map(({ path, excepted = [] }) => [path, excepted])),
			reasons,
		},
		used: [...used],
	};
}

const toPattern = (page: string) =>
	new RegExp(`^${page.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
