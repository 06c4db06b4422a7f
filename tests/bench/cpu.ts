import { readdirSync, readFileSync } from 'node:fs';

const ticks = 100;

/** CPU seconds of this process and all that it started, ended children too. */
export function cpuSeconds(root = process.pid): number {
	const parents = new Map<number, number[]>();
	const used = new Map<number, number>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const text = readFileSync(`/proc/${name}/stat`, 'utf8');
			const fields = text
				.slice(text.lastIndexOf(')') + 2)
				.split(' ')
				.map(Number);
			const [parent = 0] = [fields[1]];
			parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
			used.set(
				Number(name),
				((fields[11] ?? 0) + (fields[12] ?? 0) + (fields[13] ?? 0) + (fields[14] ?? 0)) / ticks,
			);
		} catch {
			// It ended while we read.
		}
	}
	const sum = (id: number): number =>
		(used.get(id) ?? 0) + (parents.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
	return sum(root);
}
