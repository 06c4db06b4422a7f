import { languageOf } from './index.ts';

/** A page of the site, whatever the language. */
export type PageId =
	| { kind: 'home' }
	| { kind: 'projects'; page?: number }
	| { kind: 'project'; slug: string }
	| { kind: 'full'; slug: string }
	| { kind: 'glossary' }
	| { kind: 'search' }
	/** Where anyone can have a text of their own looked at. */
	| { kind: 'writingHelp' }
	/** The projects that have one thing in common: a region, a municipality, a target group, a phase, a year. */
	| { kind: 'filter'; dimension: Dimension; value: string; page?: number }
	/** Shown for addresses that lead nowhere: it has none of its own, and its neighbours are the start pages. */
	| { kind: 'notFound' }
	/** `paths` gives the address of the page in each language that has its own. */
	| { kind: 'site'; paths: Record<string, string>; slug: string; level?: 'full' };

/** What projects can be picked out by. */
export const dimensions = ['region', 'municipality', 'group', 'phase', 'year'] as const;
export type Dimension = (typeof dimensions)[number];

/** Route parameter for the language: the main language has no path of its own. */
export const langParam = (lang: string, mainLang: string) => (lang === mainLang ? undefined : lang);

/** Address of a page below the site's base: `/en/projects/aspen/`. */
export function pathOf(page: PageId, lang: string, mainLang: string): string {
	const { paths } = languageOf(lang);
	const parts = [langParam(lang, mainLang), ...segments()];
	return `/${parts
		.filter(Boolean)
		.map((part) => `${part}/`)
		.join('')}`;

	function segments(): (string | undefined)[] {
		switch (page.kind) {
			case 'home':
			case 'notFound':
				return [];
			case 'projects':
				return page.page && page.page > 1
					? [paths.projects, paths.page, String(page.page)]
					: [paths.projects];
			case 'project':
				return [paths.projects, page.slug];
			case 'full':
				return [paths.projects, page.slug, paths.more];
			case 'glossary':
				return [paths.glossary];
			case 'search':
				return [paths.search];
			case 'writingHelp':
				return [paths.writingHelp];
			case 'filter':
				return [
					paths.search,
					paths[page.dimension],
					page.value,
					page.page && page.page > 1 ? String(page.page) : undefined,
				];
			case 'site':
				return [page.paths[lang] ?? page.slug, page.level === 'full' ? paths.more : undefined];
		}
	}
}
