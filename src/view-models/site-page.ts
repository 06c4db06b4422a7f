import type { SitePage } from '../content/read.ts';
import type { PageId } from '../i18n/paths.ts';
import type { Level } from '../schemas/text.ts';
import { findText, nearestText, type Phrase } from './text.ts';

/** The page that shows when an address leads nowhere. It has no place among the others. */
export const notFoundSlug = '404';

/** The accessibility statement: the audit writes its result there. */
export const statementSlug = 'tillganglighet';

export interface SitePageLink {
	slug: string;
	page: PageId & { kind: 'site' };
	title: Phrase;
}

/** Address of a page about the site: each language may name it in its own words (`path:` in the text). */
export function toSitePageId({ slug, texts }: SitePage): SitePageLink['page'] {
	const paths: Record<string, string> = {};
	for (const [lang, { easy, full }] of Object.entries(texts)) {
		const path = easy?.path ?? full?.path;
		if (path) paths[lang] = path;
	}
	return { kind: 'site', slug, paths };
}

/** Whether a page has a longer text too, in some language. It then has one address more in each. */
export const hasFullText = ({ texts }: SitePage): boolean =>
	Object.values(texts).some(({ full }) => full !== undefined);

/** Links to the pages about the site, for the foot of every page. */
export function toSitePageLinks(pages: SitePage[], lang: string): SitePageLink[] {
	return pages
		.filter(({ slug }) => slug !== notFoundSlug)
		.map((page) => ({ slug: page.slug, page: toSitePageId(page), title: toTitle(page, lang) }));
}

function toTitle({ slug, texts }: SitePage, lang: string): Phrase {
	const own = findText(texts, lang, 'easy') ?? findText(texts, lang, 'full');
	if (own?.title) return { text: own.title };
	const nearest = nearestText(texts, lang, 'easy');
	return { text: nearest?.text.title ?? slug, lang: nearest?.lang };
}

/** What a page about the site shows in a language and level: its own text, or the nearest one with its language. */
export function toSitePageView(page: SitePage, level: Level, lang: string) {
	const own = findText(page.texts, lang, level);
	const found = own ? { lang, level, text: own } : nearestText(page.texts, lang, level);
	return {
		slug: page.slug,
		page: toSitePageId(page),
		title: toTitle(page, lang),
		file: found?.text.file,
		textLang: found && found.lang !== lang ? found.lang : undefined,
		isMissing: !found || found.lang !== lang,
		isEasy: found?.level === 'easy',
		summary: found?.text.summary
			? { text: found.text.summary, lang: found.lang === lang ? undefined : found.lang }
			: undefined,
	};
}
