import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Place {
	file: string;
	line: number;
}
const known = new Map<string, Map<string, Place>>();

/** Where the markup of each class and id is written, of those that only one component has. */
function placesOf(project: string): Map<string, Place> {
	const found = known.get(project) ?? new Map<string, Place>();
	if (known.has(project)) return found;
	known.set(project, found);
	const shared = new Set<string>();
	for (const file of globSync('src/**/*.astro', { cwd: project }).sort()) {
		// What comes after the markup are styles and scripts.
		const [markup = ''] = readFileSync(join(project, file), 'utf8').split(/^<(?:style|script)\b/m);
		for (const [index, line] of markup.split('\n').entries())
			for (const [, names = ''] of line.matchAll(/\b(?:class(?::list)?|id)=(?:"([^"]*)"|\{[^}]*)/g))
				for (const name of names.split(/\s+/).filter(Boolean)) {
					const first = found.get(name);
					if (!first) found.set(name, { file, line: index + 1 });
					else if (first.file !== file) shared.add(name);
				}
	}
	for (const name of shared) found.delete(name);
	return found;
}

/** The component that most likely wrote what stands at `at` in the HTML: the one of the nearest class or id before it. */
export function findComponent(html: string, at: number, project: string): Place | undefined {
	const places = placesOf(project);
	if (places.size === 0) return undefined;
	const end = html.indexOf('>', at);
	const names = Array.from(
		html.slice(0, end < 0 ? at : end).matchAll(/\s(?:class|id)="([^"]+)"/g),
		([, value = '']) => value.split(/\s+/),
	)
		.slice(-8)
		.toReversed();
	for (const list of names)
		for (const name of list) {
			const place = places.get(name);
			if (place) return place;
		}
	return undefined;
}
