import { toSiteFinding, type SiteFinding, type SitePage } from './site-page.ts';

/** Two pages that a reader can go between must not have the same title. */
export function findTitles(pages: SitePage[]): SiteFinding[] {
	const reached = new Set(
		pages.flatMap((page) =>
			page.links
				.filter(({ attribute, href }) => attribute === 'a[href]' && URL.canParse(href, page.url))
				.map(({ href }) => new URL(href, page.url).pathname.replace(/index\.html$/, ''))
				// A link within the page leads nobody to it.
				.filter((path) => path !== new URL(page.url).pathname),
		),
	);
	const linked = pages.filter(
		({ url, title }) => title !== '' && reached.has(new URL(url).pathname),
	);
	return [...Map.groupBy(linked, ({ title, lang }) => `${lang} ${title}`).values()]
		.filter((group) => group.length > 1)
		.flatMap((group) =>
			group.map(({ path, title }) => {
				const other = group.find((page) => page.path !== path)?.path ?? '';
				return toSiteFinding(
					path,
					'title-unique',
					'error',
					['2.4.2'],
					`Sidan har samma titel, ”${title}”, som ${other}.`,
					`The page has the same title, “${title}”, as ${other}.`,
					'title',
					title,
				);
			}),
		);
}
