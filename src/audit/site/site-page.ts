import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Types } from 'parse5';
import type { BuiltPage, Level, RawFinding } from '../rule.ts';

export interface SiteLink {
	href: string;
	text: string;
	attribute: string;
	/** Inside `<nav>` or a header: the ways round the site. */
	nav: string;
	rel: string;
	hreflang: string;
}

/** What the site-wide checks need to know of a page. */
export interface SitePage {
	path: string;
	/** The address of the page on the made-up host `http://site`. */
	url: string;
	title: string;
	lang: string;
	ids: string[];
	links: SiteLink[];
}

export interface SiteFinding {
	page: string;
	finding: RawFinding;
}

export const toSiteFinding = (
	page: string,
	rule: string,
	level: Level,
	criteria: string[],
	message: string,
	en: string,
	selector = '',
	text = '',
): SiteFinding => ({
	page,
	finding: { rule, level, criteria, message, en, selector, html: '', text },
});

export function toSitePage({ path, html }: BuiltPage, base: string): SitePage {
	const page: SitePage = {
		path,
		url: `http://site${base}${encodeURI(path.slice(1))}`,
		title: '',
		lang: '',
		ids: [],
		links: [],
	};
	const walk = (node: Types.Node, nav: string) => {
		let inside = nav;
		if (tree.isElementNode(node)) {
			const value = (name: string) =>
				node.attrs.find((attribute) => attribute.name === name)?.value;
			const id = value('id') ?? value('name');
			if (id) page.ids.push(id);
			const name = value('id');
			if (name) page.ids.push(name);
			if (node.tagName === 'html') page.lang = value('lang') ?? '';
			if (node.tagName === 'title' && !page.title && !nav.includes('svg'))
				page.title = textOf(node).trim();
			if (node.tagName === 'nav' || value('role') === 'navigation')
				inside = `nav ${value('aria-label') ?? value('aria-labelledby') ?? value('id') ?? ''}`;
			if (node.tagName === 'svg') inside = `${nav} svg`;
			for (const attribute of ['href', 'src', 'action'])
				if (value(attribute) !== undefined && node.tagName !== 'base')
					page.links.push({
						href: value(attribute) ?? '',
						attribute: `${node.tagName}[${attribute}]`,
						text: textOf(node).replace(/\s+/g, ' ').trim(),
						nav: inside,
						rel: value('rel') ?? '',
						hreflang: value('hreflang') ?? '',
					});
		}
		if ('childNodes' in node) for (const child of node.childNodes) walk(child, inside);
	};
	walk(parse(html), '');
	return page;
}

export function textOf(node: Types.Node): string {
	if (tree.isTextNode(node)) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
