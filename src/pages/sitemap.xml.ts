import { getCollection } from 'astro:content';
import { ErrorLevel, SitemapStream, streamToPromise } from 'sitemap';
import type { PageId } from '../i18n/paths.ts';
import { mainLang, settings, urlOf } from '../site.ts';
import { toListPages } from '../view-models/project-list.ts';
import { hasFullText, notFoundSlug, toSitePageId } from '../view-models/site-page.ts';

/** Every page that search engines should know, each with its languages. */
export async function GET(): Promise<Response> {
	const stream = new SitemapStream({
		hostname: settings.address,
		// The addresses are our own: checking each again takes a second at 5,000 projects.
		level: ErrorLevel.SILENT,
		xmlns: { news: false, image: false, video: false, xhtml: true },
	});
	for (const page of await listPages()) {
		const links = [...settings.languages, 'x-default'].map((lang) => ({
			lang,
			url: urlOf(page, lang === 'x-default' ? mainLang : lang),
		}));
		for (const lang of settings.languages) stream.write({ url: urlOf(page, lang), links });
	}
	stream.end();
	return new Response(new Uint8Array(await streamToPromise(stream)), {
		headers: { 'content-type': 'application/xml' },
	});
}

async function listPages(): Promise<PageId[]> {
	const projects = await getCollection('projects');
	const pages = (await getCollection('pages')).filter(({ data }) => data.slug !== notFoundSlug);
	return [
		{ kind: 'home' },
		...toListPages(projects).map((_, index) => ({ kind: 'projects', page: index + 1 }) as const),
		...projects.flatMap(({ data: { slug } }) => [
			{ kind: 'project', slug } as const,
			{ kind: 'full', slug } as const,
		]),
		{ kind: 'glossary' },
		{ kind: 'writingHelp' },
		...pages.flatMap(({ data }) => [
			toSitePageId(data),
			...(hasFullText(data) ? [{ ...toSitePageId(data), level: 'full' as const }] : []),
		]),
	];
}
