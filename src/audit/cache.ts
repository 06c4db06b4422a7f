import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltPage, RawFinding } from './rule.ts';
import type { SamePages } from './same-pages.ts';
import type { SitePage } from './site/site-page.ts';
import { auditVersion } from './version.ts';

const home = fileURLToPath(new URL('../../node_modules/.cache/audit', import.meta.url));
const sha1 = (...parts: (string | Buffer)[]) => {
	const hash = createHash('sha1');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
};

/** What is known of a page that has been opened. */
export interface Result {
	found: RawFinding[];
	/** Whether the kept window shows the same faults on it as a true visit. */
	isAlike: boolean;
	site: SitePage;
}

/** Results of pages that have not changed: their HTML, every file they name, and the audit itself. One file a page. */
export class Cache {
	private readonly assets = new Map<string, Promise<string>>();
	private readonly folder: string;
	private readonly base: string;
	private readonly same: SamePages;
	private readonly version: string;
	private readonly place: string;

	private constructor(
		folder: string,
		base: string,
		same: SamePages,
		version: string,
		place: string,
	) {
		[this.folder, this.base, this.same] = [folder, base, same];
		[this.version, this.place] = [version, place];
	}

	static async open(
		folder: string,
		base: string,
		settings: string,
		same: SamePages,
	): Promise<Cache> {
		const place = join(home, sha1(folder, base, settings).slice(0, 12));
		await mkdir(place, { recursive: true });
		return new Cache(folder, base, same, await auditVersion(), place);
	}

	/** A result of a true visit, or, for a page like one that has been visited, of the kept window. */
	async read(page: BuiltPage, isRepeated: boolean): Promise<Result | undefined> {
		const text = await readFile(this.fileOf(page), 'utf8').catch(() => '');
		const end = text.indexOf('\n');
		const [key, kind] = text.slice(0, end).split(' ');
		if (end < 0 || key !== (await this.key(page)) || (kind === 'kept' && !isRepeated))
			return undefined;
		try {
			return JSON.parse(text.slice(end)) as Result;
		} catch {
			return undefined;
		}
	}

	async write(page: BuiltPage, result: Result, isRepeated: boolean): Promise<void> {
		// What hung or crashed once is tried again.
		if (
			result.found.some(({ rule }) =>
				/^page-(hangs|crashes|loops|never-settles|not-audited)$/.test(rule),
			)
		)
			return;
		const file = this.fileOf(page);
		const fresh = `${file}.${String(process.pid)}`;
		const kind = isRepeated ? 'kept' : 'live';
		await writeFile(fresh, `${await this.key(page)} ${kind}\n${JSON.stringify(result)}`);
		await rename(fresh, file);
	}

	private fileOf = ({ path }: BuiltPage) => join(this.place, sha1(path));

	private async key({ path, html }: BuiltPage): Promise<string> {
		const url = `http://a${this.base}${encodeURI(path.slice(1))}`;
		const links = new Set(
			Array.from(
				html.matchAll(/(?:href|src|srcset|data|poster)\s*=\s*["']([^"'#?]+)/g),
				([, link = '']) => link,
			),
		);
		const files = [...links].filter((link) => isAsset.test(link) && URL.canParse(link, url));
		const assets = await Promise.all(files.map((link) => this.asset(new URL(link, url))));
		return sha1(this.version, path, html, ...assets, JSON.stringify(this.same.of(html, url)));
	}

	/** Scripts, styles, letters and pictures by their content. */
	private asset({ host, pathname }: URL): Promise<string> {
		const known = this.assets.get(pathname);
		if (known) return known;
		const found =
			host === 'a'
				? readFile(join(this.folder, decodeURIComponent(pathname.slice(this.base.length - 1))))
						.then((bytes) => sha1(bytes))
						.catch(() => 'missing')
				: Promise.resolve('');
		this.assets.set(pathname, found);
		return found;
	}
}

const isAsset = /\.(css|m?js|gif|jpe?g|avif|webp|png|svg|mp4|webm|mp3|vtt|woff2?)$/i;
