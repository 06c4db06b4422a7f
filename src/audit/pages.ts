import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltPage } from './rule.ts';

/** Every page of a finished site in `folder`, in the order of their addresses. */
export async function readPages(folder: string): Promise<BuiltPage[]> {
	const files = (await Array.fromAsync(glob('**/*.{html,htm,xhtml}', { cwd: folder })))
		// The editors' form has a test of its own: tests/e2e/form/axe.spec.ts.
		.filter((file) => !file.includes('node_modules') && !/^admin[\\/]/.test(file))
		.sort();
	return Promise.all(
		files.map(async (file) => {
			const html = await readFile(join(folder, file), 'utf8');
			// Astro writes 404.html beside the folders, not as 404/index.html.
			const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
			return { path, html, file, source: /<meta name="source" content="([^"]*)"/.exec(html)?.[1] };
		}),
	);
}

/** Pages of a list of addresses, one a line; `#` begins a comment. Their HTML is read in the browser. */
export async function readAddresses(file: string): Promise<BuiltPage[]> {
	const lines = (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
	return lines
		.filter((line) => line && !line.startsWith('#'))
		.map((path) => ({ path, html: '', file: path, source: undefined }));
}

/** Every n-th page: shard 1/4 takes the first, fifth, ninth … */
export function takeShard<Item>(items: Item[], shard: { index: number; of: number }): Item[] {
	return items.filter((_, place) => place % shard.of === shard.index - 1);
}
