import { hostOf } from './links.ts';
import { toSiteFinding, type SiteFinding, type SitePage } from './site-page.ts';

/** A page that names its translation is named by it. */
export function findHreflang(pages: SitePage[]): SiteFinding[] {
	const host = hostOf(pages);
	const toPath = (href: string, page: SitePage) => {
		if (!URL.canParse(href, page.url)) return '';
		const url = new URL(href, page.url);
		return url.host === 'site' || url.host === host ? url.pathname : '';
	};
	const alternates = (page: SitePage) =>
		page.links
			.filter(({ rel, hreflang }) => rel.includes('alternate') && hreflang !== '')
			.map(({ href, hreflang }) => ({ hreflang, path: toPath(href, page) }));
	const byPath = new Map(pages.map((page) => [new URL(page.url).pathname, page]));
	return pages.flatMap((page) =>
		(alternates(page).some(({ path }) => path === new URL(page.url).pathname)
			? alternates(page)
			: []
		).flatMap(({ hreflang, path }) => {
			const other = byPath.get(path);
			if (
				!other ||
				other === page ||
				alternates(other).some((back) => back.path === new URL(page.url).pathname)
			)
				return [];
			return [
				toSiteFinding(
					page.path,
					'hreflang',
					'error',
					[],
					`Sidan säger att ${path} är dess översättning (${hreflang}), men den sidan säger inte detsamma.`,
					`The page says that ${path} is its translation (${hreflang}), but that page does not say the same.`,
					`link[hreflang="${hreflang}"]`,
				),
			];
		}),
	);
}
