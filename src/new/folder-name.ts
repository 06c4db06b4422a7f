import { readdirSync } from 'node:fs';
import { toSlug } from '../importer/to-slug.ts';
import { slug } from '../schemas/slug.ts';

/** A name for the folder that no other project has: `aspen`, else `aspen-2`. */
export function proposeName(title: string, projects: string): string {
	const taken = namesIn(projects);
	const name = toSlug(title, 57);
	if (!taken.has(name)) return name;
	let number = 2;
	while (taken.has(`${name}-${String(number)}`)) number += 1;
	return `${name}-${String(number)}`;
}

/** What is wrong with a name, and how to put it right; nothing when it can be used. */
export function findNameFault(name: string, projects: string): string | undefined {
	const result = slug.safeParse(name);
	if (!result.success) return result.error.issues[0]?.message;
	return namesIn(projects).has(name)
		? `Det finns redan ett projekt i ${projects}/${name}/. Välj ett annat namn.`
		: undefined;
}

// Some systems do not tell Aspen from aspen.
const namesIn = (projects: string) =>
	new Set(readdirSync(projects).map((name) => name.toLowerCase()));
