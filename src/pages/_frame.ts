import { getCollection } from 'astro:content';
import { settings, today, mainLang } from '../site.ts';
import { langParam } from '../i18n/paths.ts';
import { searchModuleHref } from './_search.ts';
import { languageOf } from '../i18n/index.ts';
import { toNotices } from '../view-models/notices.ts';
import { toSitePageLinks } from '../view-models/site-page.ts';

async function readFrame() {
	const notices = (await getCollection('notices')).map(({ data }) => data);
	const pages = (await getCollection('pages')).map(({ data }) => data);
	return { notices, pages };
}

let frame: ReturnType<typeof readFrame> | undefined;

/** What stands around every page: the notices of the day and the pages about the site. */
export async function frameFor(lang: string, slug?: string) {
	// In dev an editor may change them between two pages.
	if (import.meta.env.DEV) frame = undefined;
	const { notices, pages } = await (frame ??= readFrame());
	return {
		lang,
		searchModule: await searchModuleHref(lang),
		notices: toNotices(notices, lang, today, slug),
		sitePages: toSitePageLinks(pages, lang),
	};
}

/** One set of route parameters for each published language: the language, and Swedish file names → its own words. */
export const languageRoutes = settings.languages.map((lang) => {
	const { paths } = languageOf(lang);
	return {
		lang,
		params: { lang: langParam(lang, mainLang) },
		paths: {
			projekt: paths.projects,
			mer: paths.more,
			sida: paths.page,
			ordlista: paths.glossary,
			sok: paths.search,
			skrivhjalp: paths.writingHelp,
		},
		dimensions: languageOf(lang).paths,
	};
});
