import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readSettings } from '../../src/content/settings.ts';
import en from '../../src/i18n/en.json' with { type: 'json' };
import sv from '../../src/i18n/sv.json' with { type: 'json' };

const { base } = readSettings('.');

/** The texts of the site in each language. */
export const texts = { sv, en };

/** The address of a page, whatever path the site stands under: `/projekt/aspen/`. */
export const at = (path: string) => base + path.slice(1);

/** A page that the sitemap lists, with the address of the same page in each language. */
export interface Listed {
	url: string;
	path: string;
	alternates: Record<string, string>;
}

const sitemap = readFileSync(join('dist', 'sitemap.xml'), 'utf8');

/** Every page that the sitemap of the built site lists. */
export const listed: Listed[] = Array.from(
	sitemap.matchAll(/<url>(.*?)<\/url>/gs),
	([, entry = '']) => {
		const url = /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '';
		const links = entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g);
		return {
			url,
			path: new URL(url).pathname,
			alternates: Object.fromEntries(Array.from(links, ([, lang, href]) => [lang, href])),
		};
	},
);

/** The addresses of all pages: those of the sitemap, the search pages, and one that is not there. */
export const paths = [
	...listed.map(({ path }) => path),
	at('/sok/'),
	at('/en/search/'),
	at('/finns-inte/'),
];

/** Opens every page in turn. Gives what `find` has to say of each, behind its address. */
export async function onEveryPage(
	page: Page,
	find: (path: string) => Promise<string[]> | string[],
): Promise<string[]> {
	const findings: string[] = [];
	for (const path of paths) {
		await page.goto(path);
		findings.push(...(await find(path)).map((finding) => `${path} ${finding}`));
	}
	return findings;
}
