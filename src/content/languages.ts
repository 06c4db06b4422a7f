import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../i18n/', import.meta.url);

/** The languages that the site's own texts are in. */
export const knownLanguages = (): string[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => name.slice(0, -'.json'.length));

/** The words of a language in addresses: `projects` is `projekt` in Swedish. */
export function pathsOf(lang: string): Record<string, string> {
	const file = JSON.parse(readFileSync(new URL(`${lang}.json`, folder), 'utf8')) as {
		paths: Record<string, string>;
	};
	return file.paths;
}
