import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltPage } from './rule.ts';

/** Every page of a finished site in `folder`, in the order of their addresses. */
export async function readPages(folder: string): Promise<BuiltPage[]> {
	const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
	return Promise.all(
		files.map(async (file) => {
			const html = await readFile(join(folder, file), 'utf8');
			// Astro writes 404.html beside the folders, not as 404/index.html.
			const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
			return { path, html, source: /<meta name="source" content="([^"]*)"/.exec(html)?.[1] };
		}),
	);
}
