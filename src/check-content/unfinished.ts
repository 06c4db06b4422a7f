import type { Problem } from '../content/problem.ts';
import type { FileResult } from './folder.ts';

/** Texts that are still being written, each place in them a warning: it stops no build, since the text is not in it. */
export function toResults(unfinished: Problem[]): FileResult[] {
	const files = Map.groupBy(unfinished, ({ file }) => file);
	return Array.from(files, ([file, places]) => ({
		file,
		findings: places.map(({ line = 1, id, what, why, fix }) => ({
			line,
			column: 1,
			level: 'warning' as const,
			rule: id,
			what: { sv: what, en: what },
			why: { sv: why, en: why },
			suggestion: { sv: fix, en: fix },
		})),
		exceptions: [],
	}));
}
