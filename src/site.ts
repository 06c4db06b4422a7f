import { readSettings } from './content/settings.ts';
import { pathOf, type PageId } from './i18n/paths.ts';

/** The site's settings, read once in a build. */
export const settings = readSettings(process.cwd());

export const mainLang = settings.languages[0] ?? 'sv';

/** The day of the build in Sweden, an ISO date. `SITE_TODAY` sets it, so that a build can be repeated. */
export const today =
	process.env.SITE_TODAY ??
	new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

/** What view models need to know beside the content. */
export const contextFor = (lang: string) => ({ settings, today, lang });

/** Puts the path that the site stands under before a path of the site. */
export const withBase = (path: string) => settings.base + path.replace(/^\//, '');

/** Address of a page in a language, for a link. */
export const hrefOf = (page: PageId, lang: string) => withBase(pathOf(page, lang, mainLang));

const { origin } = new URL(settings.address);

/** The whole address of a page, for canonical links and the sitemap. */
export const urlOf = (page: PageId, lang: string) => origin + hrefOf(page, lang);

export const siteName = (lang: string) => settings.name[lang] ?? settings.name.sv;
