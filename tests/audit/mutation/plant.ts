import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPages } from '../../../src/audit/pages.ts';
import type { BuiltPage } from '../../../src/audit/rule.ts';
import { barriers, type Barrier } from './barriers.ts';

export interface Planted {
	/** The folder with the pages: to be removed after. */
	place: string;
	/** Each barrier with the address of the page that holds it. */
	mutants: { barrier: Barrier; path: string }[];
	clean: BuiltPage[];
}

/** Copies a finished site with one barrier a page, and up to 50 pages untouched. The same seed gives the same pages. */
export async function plant(folder: string, seed: number): Promise<Planted> {
	const pages = (await readPages(folder)).filter(
		({ html }) => html.includes('</main>') && html.length < 40_000,
	);
	if (pages.length === 0)
		throw new Error(`${folder} has no pages with <main>. Build the site first.`);
	const random = (index: number) => ((seed * 7919 + index * 104_729) % 1009) / 1009;
	const place = mkdtempSync(join(tmpdir(), 'mutation-'));
	cpSync(folder, place, {
		recursive: true,
		filter: (source) => !source.endsWith('.html') && !/\.(br|gz|pf_\w+)$/.test(source),
	});
	const write = (file: string, html: string) => {
		mkdirSync(join(place, file, '..'), { recursive: true });
		writeFileSync(join(place, file), html);
	};
	const clean = pages.slice(0, 50);
	for (const page of clean) write(page.file, page.html);
	const mutants = barriers.map((barrier, index) => {
		const page = pages[Math.floor(random(index) * pages.length)] as BuiltPage;
		const file = join('mutants', String(index), page.file);
		write(file, inject(page.html, barrier));
		return { barrier, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}` };
	});
	return { place, mutants, clean };
}

function inject(html: string, { html: part = '', head = '', change }: Barrier): string {
	if (change) return change(html);
	return html
		.replace('</head>', `${head}</head>`)
		.replace(/(<\/div>)?<\/main>/, (end) => `${part}${end}`);
}
