import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePage } from '../../content/read.ts';
import { splitMatter } from '../../content/matter.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import type { LanguageFile, SearchRecord } from './records.ts';
import { toText } from './to-text.ts';

/** Records of the pages about the site itself, and of the glossary. */
export function toPageRecords(
	pages: SitePage[],
	root: string,
	settings: SiteSettings,
	languages: Record<string, LanguageFile>,
): SearchRecord[] {
	return settings.languages.flatMap((lang) => {
		const prefix = lang === settings.languages[0] ? '/' : `/${lang}/`;
		const record = (path: string, title: string, content: string): SearchRecord => ({
			url: `${prefix}${path}/`,
			language: lang,
			content,
			meta: { title },
			filters: { kind: ['page'] },
		});
		const own = pages.flatMap(({ slug, texts }) => {
			const text = texts[lang]?.easy ?? texts[lang]?.full;
			// The page for addresses that lead nowhere has none of its own.
			if (!text || slug === '404') return [];
			const source = readFileSync(join(root, text.file), 'utf8').replace(/\r\n?/g, '\n');
			const { title = slug } = text;
			return [
				record(
					text.path ?? slug,
					title,
					`${title}. ${toText(splitMatter(source, text.file).body)}`,
				),
			];
		});
		const { paths, glossary } = languages[lang] ?? {};
		return paths?.glossary && glossary
			? [...own, record(paths.glossary, glossary.heading, `${glossary.heading}.`)]
			: own;
	});
}
