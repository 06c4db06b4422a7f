/** The years that a project went on in. */
export function toYears(start: string | undefined, end: string | undefined): string[] {
	const first = Number((start ?? end)?.slice(0, 4));
	const last = Number((end ?? start)?.slice(0, 4));
	if (!first || !last) return [];
	return Array.from({ length: Math.min(last - first, 30) + 1 }, (_, index) =>
		String(first + index),
	);
}
