import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * Builds the Pagefind index of the finished pages. The easy and the full page of a project in one language
 * are one entry, so that a result list shows a project once. `SEARCH=off` leaves it out, for benchmarks.
 */
export function search(): AstroIntegration {
	return {
		name: 'search',
		hooks: {
			async 'astro:build:done'({ dir, logger }) {
				if (process.env.SEARCH === 'off') {
					logger.warn('SEARCH=off: the site has no search index.');
					return;
				}
				const folder = fileURLToPath(dir);
				const index = answer(await pagefind.createIndex()).index;
				if (!index) throw new Error('Pagefind made no index.');
				const entries = await toEntries(folder);
				for (const { url, content } of entries) answer(await index.addHTMLFile({ url, content }));
				answer(await index.writeFiles({ outputPath: `${folder}pagefind` }));
				await pagefind.close();
				logger.info(`${entries.length} entries in the search index.`);
			},
		},
	};
}

/** One entry for each page, and one for a project's two pages together. `folder` ends with a slash. */
async function toEntries(folder: string): Promise<{ url: string; content: string }[]> {
	const projects = new Map<string, string[]>();
	const entries: { url: string; content: string }[] = [];
	for (const file of (await Array.fromAsync(glob('**/index.html', { cwd: folder }))).sort()) {
		const html = await readFile(folder + file, 'utf8');
		const [main] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
		if (!main?.includes('data-pagefind-body')) continue;
		const url = file.slice(0, -'index.html'.length);
		const project = /data-pagefind-meta="project:([^"]+)"/.exec(main)?.[1];
		if (!project) {
			entries.push({ url, content: withKind(html, 'page') });
			continue;
		}
		// Sorted by address, /projekt/aspen/ comes before /projekt/aspen/mer/.
		const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
		const key = `${lang} ${project}`;
		const pages = projects.get(key);
		if (!pages) projects.set(key, [url, withKind(html, 'project')]);
		else pages.push(main);
	}
	for (const [url = '', html = '', ...mains] of projects.values()) {
		entries.push({ url, content: html.replace('</body>', () => `${mains.join('')}</body>`) });
	}
	return entries;
}

const withKind = (html: string, kind: 'page' | 'project') =>
	html.replace('<main', `<main data-pagefind-filter="kind:${kind}"`);

function answer<Answer extends { errors: string[] }>(result: Answer): Answer {
	if (result.errors.length > 0)
		throw new Error(`Pagefind could not index the site: ${result.errors.join(' ')}`);
	return result;
}
