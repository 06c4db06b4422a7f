import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toSiteFinding, type SiteFinding, type SitePage } from './site-page.ts';

/** Every link, picture and file of the site that leads nowhere, and every anchor on another page that is not there. */
export function findBrokenLinks(pages: SitePage[], folder: string, base: string): SiteFinding[] {
	const ids = new Map(
		pages.map((page) => [decodeURI(new URL(page.url).pathname), new Set(page.ids)]),
	);
	const found: SiteFinding[] = [];
	const targets = new Set<string>();
	const missing = new Set<string>();
	const ownHost = hostOf(pages);
	for (const page of pages) {
		for (const { href, text, attribute, rel } of page.links) {
			if (
				/^(#|$|javascript:|mailto:|tel:|data:|sms:)/i.test(href) ||
				/preconnect|dns-prefetch/.test(rel)
			)
				continue;
			if (!URL.canParse(href, page.url)) {
				found.push(
					toSiteFinding(
						page.path,
						'links',
						'error',
						[],
						`Adressen ”${href}” går inte att förstå.`,
						`The address “${href}” cannot be understood.`,
						`${attribute.split('[')[0] ?? ''}[${attribute.split('[')[1]?.slice(0, -1) ?? 'href'}="${href}"]`,
						text,
					),
				);
				continue;
			}
			const url = new URL(href, page.url);
			if (url.host !== 'site' && url.host !== ownHost) continue;
			let path = url.pathname;
			try {
				path = decodeURIComponent(path);
			} catch {
				// A stray % stands for itself.
			}
			targets.add(path);
			const place = `[${attribute.split('[')[1]?.slice(0, -1) ?? 'href'}="${href}"]`;
			const selector = `${attribute.split('[')[0] ?? ''}${place}`;
			if (!path.startsWith(base)) {
				missing.add(path);
				found.push(
					toSiteFinding(
						page.path,
						'links',
						'error',
						[],
						`Länken ”${href}” leder utanför webbplatsen. Den ska börja med ${base}.`,
						`The link “${href}” leads outside the site. It should begin with ${base}.`,
						selector,
						text,
					),
				);
				continue;
			}
			const known = ids.get(path) ?? ids.get(`${path}/`) ?? ids.get(`${path}.html`);
			if (known) {
				const anchor = safeDecode(url.hash.slice(1));
				if (anchor && !known.has(anchor) && !/^[:!/]|=/.test(anchor))
					found.push(
						toSiteFinding(
							page.path,
							'links',
							'error',
							[],
							`Länken ”${href}” leder till ett ställe på sidan som inte finns.`,
							`The link “${href}” leads to a place that the page does not have.`,
							selector,
							text,
						),
					);
				continue;
			}
			const file = join(folder, path.slice(base.length));
			if (existsSync(file) && (!path.endsWith('/') || existsSync(join(file, 'index.html'))))
				continue;
			missing.add(path);
			found.push(
				toSiteFinding(
					page.path,
					'links',
					'error',
					[],
					`Länken ”${href}” leder till en sida som inte finns.`,
					`The link “${href}” leads to a page that does not exist.`,
					selector,
					text,
				),
			);
		}
	}
	// Some pages of a site, without the rest, say nothing about its links.
	const isWhole = existsSync(join(folder, 'index.html')) && missing.size <= targets.size * 0.3;
	return isWhole
		? found
		: found.map(({ page, finding }) => ({ page, finding: { ...finding, level: 'notice' } }));
}

const safeDecode = (text: string) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** The host that the pages call their own. */
export function hostOf(pages: SitePage[]): string {
	const links = pages.flatMap((page) => page.links.filter(({ rel }) => rel === 'canonical'));
	const href = links[0]?.href ?? '';
	return URL.canParse(href) ? new URL(href).host : '';
}
