import type { BuiltPage, Finding } from './rule.ts';

/** Findings as an editor reads them, the same fault on many pages once. */
export function formatFindings(findings: Finding[], pages: BuiltPage[]): string {
	const sources = new Map(pages.map(({ path, source }) => [path, source]));
	const groups = Map.groupBy(
		findings,
		({ rule, message, place }) => `${rule}\n${place ?? ''}\n${message}`,
	);
	return [...groups.values()]
		.map((group) => {
			const [{ page, rule, message, place, states } = group[0] as Finding] = group;
			const source = sources.get(page);
			return [
				`${page} (${rule})`,
				`  ${message}`,
				place && `  Var: ${place}`,
				states && states.length < 4 && `  När: ${states.join(', ')}`,
				source && `  Sidan kommer från ${source}.`,
				group.length > 1 &&
					`  Samma fel på ${String(group.length - 1)} sidor till, bland annat ${group[1]?.page ?? ''}`,
			]
				.filter(Boolean)
				.join('\n');
		})
		.join('\n\n');
}
