import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Facts } from './read-facts.ts';
import type { ImportedProject } from './to-project.ts';

/** The projects that lie in `to`, by the name of the file that they came from. */
export function findSources(to: string): Map<string, string[]> {
	const sources = new Map<string, string[]>();
	if (!existsSync(to)) return sources;
	for (const slug of readdirSync(to).filter((name) => !name.startsWith('.'))) {
		const source = readKnown(join(to, slug)).source;
		if (source) sources.set(source, [...(sources.get(source) ?? []), slug]);
	}
	return sources;
}

/**
 * The folder for a project: the one that has it already, whatever it is called, or the first of its names that no other
 * project has. Nothing when others have them all.
 */
export function chooseFolder(
	{ facts, slugs }: ImportedProject,
	to: string,
	sources: Map<string, string[]>,
): string | undefined {
	const moved = (sources.get(facts.source ?? '') ?? [])
		.map((slug) => ({ slug, ...compare(readKnown(join(to, slug)), facts) }))
		.filter(({ same, different }) => same >= different)
		.sort((a, b) => b.same - a.same)[0];
	if (moved) return moved.slug;
	return slugs.find((slug) => compare(readKnown(join(to, slug)), facts).different === 0);
}

/** How many of the facts that tell projects apart are the same, and how many are not. An unknown fact is neither. */
function compare(known: Partial<Facts>, facts: Facts): { same: number; different: number } {
	const keys = (['owner', 'support', 'budget', 'start', 'end'] as const).filter(
		(key) => known[key] !== undefined && facts[key] !== undefined,
	);
	const same = keys.filter((key) => known[key] === facts[key]).length;
	return { same, different: keys.length - same };
}

/** What `fakta.yml` in a folder says; nothing when there is none, or when it cannot be read. */
function readKnown(folder: string): Partial<Facts> {
	const file = join(folder, 'fakta.yml');
	if (!existsSync(file)) return {};
	const document = parseDocument(readFileSync(file, 'utf8'));
	const known: unknown = document.errors.length > 0 ? {} : document.toJS();
	return typeof known === 'object' && known !== null ? known : {};
}
