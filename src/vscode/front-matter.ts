import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { schemaFiles } from './schemas.ts';

const isText = /\/[a-z]{2,3}(?:-[A-Za-z]+)?(\.latt)?\.mdx?$/;

/**
 * Tells Astro's extension for VS Code which schema the front matter of each text has, in the files where it looks for
 * collections. Astro itself cannot: a project is one entry of several files.
 */
export function writeFrontMatterSchemas(root: string, languages: readonly string[]): void {
	const folder = join(root, '.astro/collections');
	mkdirSync(folder, { recursive: true });
	const names = ['latt-text', 'hel-text'];
	for (const [file, schema] of schemaFiles(languages))
		if (names.includes(file.replace('.schema.json', ''))) writeFileSync(join(folder, file), schema);
	const entries = Object.fromEntries(
		globSync('content/{projekt,sidor}/*/*.{md,mdx}', { cwd: root }).flatMap((file) => {
			const [whole, easy] = isText.exec(file.replaceAll('\\', '/')) ?? [];
			const address = decodeURIComponent(pathToFileURL(resolve(root, file)).href).toLowerCase();
			return whole ? [[address, easy ? 'latt-text' : 'hel-text']] : [];
		}),
	);
	const collections = names.map((name) => ({ hasSchema: true, name }));
	writeFileSync(join(folder, 'collections.json'), JSON.stringify({ collections, entries }));
}
