import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditVersion } from './bundle.ts';
import type { BuiltPage, RawFinding } from './rule.ts';

const home = fileURLToPath(new URL('../../node_modules/.cache/audit', import.meta.url));

/** Results of pages that have not changed: their HTML, every file they name, and the audit itself. */
export class Cache {
	private readonly assets = new Map<string, Promise<string>>();
	private readonly version: string;
	private readonly folder: string;
	private readonly base: string;

	private constructor(version: string, folder: string, base: string) {
		this.version = version;
		this.folder = folder;
		this.base = base;
	}

	static async open(folder: string, base: string, options: string): Promise<Cache> {
		await mkdir(home, { recursive: true });
		return new Cache(`${await auditVersion()} ${options} ${base}`, folder, base);
	}

	async read(page: BuiltPage): Promise<RawFinding[] | undefined> {
		const text = await readFile(join(home, await this.key(page)), 'utf8').catch(() => undefined);
		try {
			return text === undefined ? undefined : (JSON.parse(text) as RawFinding[]);
		} catch {
			return undefined;
		}
	}

	async write(page: BuiltPage, found: RawFinding[]): Promise<void> {
		// What hung or crashed once is tried again.
		if (
			found.some(
				({ rule }) => rule.startsWith('page-') && rule !== 'page-basics' && rule !== 'page-moves',
			)
		)
			return;
		const file = join(home, await this.key(page));
		await writeFile(`${file}.${String(process.pid)}`, JSON.stringify(found));
		await rename(`${file}.${String(process.pid)}`, file);
	}

	private async key({ path, html }: BuiltPage): Promise<string> {
		const hash = createHash('sha1').update(this.version).update(path).update(html);
		const links = new Set(
			Array.from(
				html.matchAll(/(?:href|src|srcset|data|poster)\s*=\s*["']([^"'#?]+)/g),
				([, link = '']) => link,
			),
		);
		for (const link of links)
			if (URL.canParse(link, `http://a${this.base}${path.slice(1)}`))
				hash.update(await this.asset(new URL(link, `http://a${this.base}${path.slice(1)}`)));
		return hash.digest('hex');
	}

	/** Scripts and styles by their content; pages that are linked to count too, for links with equal text. */
	private asset({ host, pathname }: URL): Promise<string> {
		const known = this.assets.get(pathname);
		if (known) return known;
		const isOwn =
			host === 'a' && /\.(css|m?js|gif|webp|png|svg|mp4|webm|mp3|woff2?)$/i.test(pathname);
		const found = isOwn
			? readFile(join(this.folder, decodeURIComponent(pathname.slice(this.base.length - 1))))
					.then((bytes) => createHash('sha1').update(bytes).digest('hex'))
					.catch(() => 'missing')
			: Promise.resolve('');
		this.assets.set(pathname, found);
		return found;
	}
}
