import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Tells which pages of a folder are the same to a reader: copies, and pages that send on to another. */
export class SamePages {
	private readonly known = new Map<string, string | undefined>();
	private readonly folder: string;
	private readonly base: string;

	constructor(folder: string, base: string) {
		[this.folder, this.base] = [folder, base];
	}

	/**
	 * Of the addresses that a page leads to, those that are the same page to a reader: each with the first of its kind.
	 * What such a page says does not matter, so that a change of it changes nothing here.
	 */
	of(html: string, url: string): Record<string, string> {
		const { origin } = new URL(url);
		const addresses = new Set(
			Array.from(
				html.matchAll(/(?:href|location(?:\.href)?)\s*=\s*["']+([^"'#]+)/g),
				([, link = '']) => (URL.canParse(link, url) ? new URL(link, url).href : ''),
			).filter((address) => address.startsWith(`${origin}/`)),
		);
		const groups = Map.groupBy(addresses, (address) =>
			this.key(`/${new URL(address).pathname.slice(this.base.length)}`, 0),
		);
		return Object.fromEntries(
			[...groups].flatMap(([key, group]) =>
				key !== undefined && group.length > 1
					? group.map((address) => [address, new URL(group[0] ?? '').pathname])
					: [],
			),
		);
	}

	private key(pathname: string, depth: number): string | undefined {
		const known = this.known.get(pathname);
		if (known !== undefined || this.known.has(pathname)) return known;
		let path = join(this.folder, decodeURIComponent(pathname));
		if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
		if (!existsSync(path) || !/\.html?$/.test(path)) return undefined;
		const html = readFileSync(path, 'utf8');
		const next =
			/http-equiv=["']?refresh["']?[^>]*content=["']\s*0\s*[;,]\s*url=['"]?([^"'>\s]+)/i.exec(
				html,
			)?.[1] ?? /location(?:\.href)?\s*=\s*["']([^"']+)/.exec(html)?.[1];
		const main = /<main[\s\S]*?<\/main>/i.exec(html)?.[0] ?? html;
		const body = main
			.replace(
				/<head[\s\S]*?<\/head>|<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/gi,
				'',
			)
			.replace(/<nav[\s\S]*?<\/nav>/gi, '')
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
		const own =
			next && depth < 3 && body.length < 1500
				? this.key(new URL(next, `http://a${pathname}`).pathname, depth + 1)
				: undefined;
		// Two ways to say the same telephone number lead to the same thing.
		const number =
			body.length < 300
				? /\(?\d{2,4}\)?[ -]?\d{2,3}[ -]\d{2,4}(?:[ -]?\d{2})*/.exec(body)?.[0]?.replace(/\D/g, '')
				: undefined;
		const key = own ?? number ?? createHash('sha1').update(body).digest('hex').slice(0, 12);
		this.known.set(pathname, key);
		return key;
	}
}
