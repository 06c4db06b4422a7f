import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, Finding } from './rule.ts';

const decode = (text: string) =>
	text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');

/** Addresses of a site, and the ids on each page. */
function toTargets(pages: BuiltPage[]): Map<string, Set<string>> {
	return new Map(
		pages.map(({ path, html }) => [
			path,
			new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => decode(id))),
		]),
	);
}

/** Every link, picture and file of the site that leads nowhere, and every anchor that is not there. */
export function findBrokenLinks(
	pages: BuiltPage[],
	folder: string,
	base: string,
	address: string,
): Finding[] {
	const targets = toTargets(pages);
	return pages.flatMap(({ path, html }) =>
		Array.from(html.matchAll(/\s(?:href|src|action)="([^"]*)"/g), ([, link = '']) =>
			decode(link),
		).flatMap((link) => {
			const message = explain(link, path);
			return message ? [{ page: path, rule: 'links', message, place: link }] : [];
		}),
	);

	function explain(link: string, path: string): string | undefined {
		if (!URL.canParse(link, `${address}${base}${path.slice(1)}`))
			return `Adressen ”${link}” går inte att förstå.`;
		const url = new URL(link, new URL(base.slice(0, -1) + path, address));
		if (url.origin !== new URL(address).origin) return undefined;
		if (!url.pathname.startsWith(base))
			return `Länken ”${link}” leder utanför webbplatsen. Den ska börja med ${base}.`;
		const target = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
		const ids = targets.get(target);
		if (!ids)
			return existsSync(join(folder, target)) && !target.endsWith('/')
				? undefined
				: `Länken ”${link}” leder till en sida som inte finns.`;
		const anchor = decodeURIComponent(url.hash.slice(1));
		return anchor && !ids.has(anchor)
			? `Länken ”${link}” leder till ett ställe på sidan som inte finns.`
			: undefined;
	}
}
