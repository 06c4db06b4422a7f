import type { RawFinding } from '../rule.ts';
import { findBrokenLinks } from './links.ts';
import { findTitles } from './titles.ts';
import { findHreflang } from './hreflang.ts';
import { findNavigation } from './navigation.ts';
import type { SitePage } from './site-page.ts';

/** What shows only when the pages are seen together: the findings of each page. */
export function checkSite(
	site: SitePage[],
	folder: string,
	base: string,
): Map<string, RawFinding[]> {
	const found = [
		...findBrokenLinks(site, folder, base),
		...findTitles(site),
		...findHreflang(site),
		...findNavigation(site),
	];
	return new Map(
		[...Map.groupBy(found, ({ page }) => page)].map(([page, list]) => [
			page,
			list.map(({ finding }) => finding),
		]),
	);
}
