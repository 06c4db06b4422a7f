import type { SiteSettings } from '../schemas/site.ts';
import { knownLanguages, pathsOf } from './languages.ts';
import type { Content } from './read.ts';
import type { Texts } from './texts.ts';

type Known = Pick<Content, 'projects' | 'pages'>;

/** What a page is made of: the texts whose headings stand on it, or the words of the glossary. */
export interface Target {
	files?: string[];
	isGlossary?: boolean;
}

/** Where texts can link to. */
export interface Addresses {
	pages: Map<string, Target>;
	/** Whether a page of a filter or a later page of a list may be there: the audit of the finished site knows. */
	isListPage: (path: string) => boolean;
}

/** Words in addresses that stand below another page and are none by themselves. */
const dimensions = ['region', 'municipality', 'group', 'phase', 'year'];
const below = ['more', 'page', ...dimensions];

export function toAddresses({ projects, pages }: Known, { languages }: SiteSettings): Addresses {
	const found = new Map<string, Target>();
	const lists: string[] = [];
	const known = new Set(knownLanguages());
	languages.forEach((lang, index) => {
		if (!known.has(lang)) return;
		const paths = pathsOf(lang);
		const path = (name: string) => String(paths[name]);
		const home = index === 0 ? '/' : `/${lang}/`;
		found.set(home, {});
		for (const name of Object.keys(paths).filter((one) => !below.includes(one)))
			found.set(`${home}${path(name)}/`, { isGlossary: name === 'glossary' });
		for (const { slug, texts } of projects) {
			const address = `${home}${path('projects')}/${slug}/`;
			found.set(address, targetOf(texts, lang, 'easy'));
			found.set(`${address}${path('more')}/`, targetOf(texts, lang, 'full'));
		}
		for (const { slug, texts } of pages) {
			const own = texts[lang]?.easy?.path ?? texts[lang]?.full?.path ?? slug;
			found.set(`${home}${own}/`, targetOf(texts, lang, 'easy'));
		}
		lists.push(`${home}${path('projects')}/${path('page')}/`);
		lists.push(...dimensions.map((name) => `${home}${path('search')}/${path(name)}/`));
	});
	return {
		pages: found,
		isListPage: (path) =>
			path.endsWith('/') && lists.some((list) => path !== list && path.startsWith(list)),
	};
}

/** The file whose headings stand on a page; nothing when the page borrows its text from another. */
function targetOf(texts: Texts, lang: string, level: 'easy' | 'full'): Target {
	const file = texts[lang]?.[level]?.file;
	return file ? { files: [file] } : {};
}
