import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteSettings } from '../schemas/site.ts';
import { decode } from './decode.ts';
import type { Reader } from './files.ts';
import { headingIds } from './heading-ids.ts';
import { knownLanguages, pathsOf } from './languages.ts';
import { shorten, type LinkUse } from './links.ts';
import { splitMatter } from './matter.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read.ts';
import type { Texts } from './texts.ts';

type Known = Pick<Content, 'projects' | 'pages' | 'words'>;

/** An address of the site, with the texts that its page shows. Nothing is known of the anchors of other pages. */
type Addresses = Map<string, string[] | undefined>;

const dimensions = ['region', 'municipality', 'group', 'phase', 'year'];

/** Every page that texts can link to. Pages of filters and of long lists are left to the audit of the finished site. */
export function toAddresses({ projects, pages }: Known, { languages }: SiteSettings): Addresses {
	const found: Addresses = new Map();
	const known = new Set(knownLanguages());
	languages.forEach((lang, index) => {
		if (!known.has(lang)) return;
		const paths = pathsOf(lang);
		const home = index === 0 ? '/' : `/${lang}/`;
		found.set(home, undefined);
		for (const [name, word] of Object.entries(paths))
			if (!['more', 'page', ...dimensions].includes(name)) found.set(`${home}${word}/`, undefined);
		for (const { slug, texts } of projects) {
			const address = `${home}${String(paths.projects)}/${slug}/`;
			found.set(address, filesOf(texts, lang, 'easy'));
			found.set(`${address}${String(paths.more)}/`, filesOf(texts, lang, 'full'));
		}
		for (const { slug, texts } of pages) {
			const own = texts[lang]?.easy?.path ?? texts[lang]?.full?.path ?? slug;
			found.set(`${home}${own}/`, filesOf(texts, lang, 'easy'));
		}
	});
	return found;
}

/** The files whose headings can stand on a page; nothing when the page borrows its text from another. */
function filesOf(texts: Texts, lang: string, level: 'easy' | 'full'): string[] | undefined {
	const file = texts[lang]?.[level]?.file;
	return file ? [file] : undefined;
}

/** The links of texts and notices that lead to a page, a file or a heading that will not be there. */
export function findLostLinks(
	{ root, links }: Reader,
	content: Known,
	settings: SiteSettings,
): Problem[] {
	if (links.length === 0) return [];
	const addresses = toAddresses(content, settings);
	const ids = new Map<string, Set<string>>();
	return links.flatMap((link) => {
		const words = check(link);
		const { file, line, column } = link;
		return words ? [{ file, line, column, id: 'link', ...words }] : [];
	});

	function check({ url, kind, file }: LinkUse) {
		if (/^[a-z][a-z0-9+.-]*:/i.test(url) || !isPublished(file)) return undefined;
		const [address = '', anchor] = url.split('#', 2);
		const path = decoded(address.split('?', 1)[0] ?? '');
		if (kind === 'picture' && !path.startsWith('/') && file.endsWith('.mdx'))
			return isFile(join(root, dirname(file), path)) ? undefined : lost(url, 'en bild');
		if (path === '') return checkAnchor(anchor, [file], url);
		if (!path.startsWith('/')) return relative(url, kind);
		if (kind === 'picture')
			return isFile(join(root, 'public', path)) ? undefined : lost(url, 'en bild');
		if (addresses.has(path)) return checkAnchor(anchor, addresses.get(path), url, path);
		if (isListPage(path) || isFile(join(root, 'public', path))) return undefined;
		return lost(url, /\.[a-z0-9]{2,5}$/i.test(path) ? 'en fil' : 'en sida', path);
	}

	/** A text in a language that has no pages is on none of them. */
	function isPublished(file: string): boolean {
		const lang = /\/([a-z]{2,3}(?:-[A-Za-z]+)?)(?:\.latt)?\.mdx?$/.exec(file)?.[1];
		return lang === undefined || settings.languages.includes(lang);
	}

	function checkAnchor(
		anchor: string | undefined,
		files: string[] | undefined,
		url: string,
		path = '',
	) {
		if (!anchor) return undefined;
		const id = decoded(anchor);
		if (isWord(path) && !content.words.some((word) => word.id === id) && !id.startsWith('bokstav-'))
			return lostAnchor(
				url,
				id,
				content.words.map((word) => word.id),
			);
		if (!files) return undefined;
		const headings = files.flatMap((file) => [...idsOf(file)]);
		return headings.includes(id) || pageIds.includes(id)
			? undefined
			: lostAnchor(url, id, headings);
	}

	function idsOf(file: string): Set<string> {
		let found = ids.get(file);
		if (!found) {
			const { text = '' } = decode(readFileSync(join(root, file)));
			found = headingIds(splitMatter(text, file).body, file.endsWith('.mdx'));
			ids.set(file, found);
		}
		return found;
	}

	function isWord(path: string): boolean {
		return settings.languages.some(
			(lang, index) =>
				knownLanguages().includes(lang) &&
				path === `${index === 0 ? '/' : `/${lang}/`}${String(pathsOf(lang).glossary)}/`,
		);
	}

	/** A page of a filter, or a later page of a list. */
	function isListPage(path: string): boolean {
		return settings.languages.some((lang, index) => {
			if (!knownLanguages().includes(lang)) return false;
			const paths = pathsOf(lang);
			const home = index === 0 ? '/' : `/${lang}/`;
			const starts = dimensions.map((name) => `${String(paths.search)}/${String(paths[name])}`);
			return [...starts, `${String(paths.projects)}/${String(paths.page)}`].some(
				(start) => path.startsWith(`${home}${start}/`) && path.endsWith('/'),
			);
		});
	}

	function lost(url: string, kind: string, path = '') {
		const slashed = `${path}/`;
		const near = addresses.has(slashed) ? slashed : nearest(path, [...addresses.keys()], 2);
		return {
			what: `Länken ”${shorten(url)}” leder till ${kind} som inte finns.`,
			why:
				kind === 'en bild' ? 'Läsaren ser en tom ruta.' : 'Läsaren kommer till ett felmeddelande.',
			fix:
				kind === 'en sida'
					? near
						? `Menade du ${near}? Rätta adressen, eller ta bort länken.`
						: 'Rätta adressen, eller ta bort länken.'
					: 'Lägg filen i public/, och skriv dess adress från /: public/bild.png är /bild.png.',
		};
	}
}

/** Places that every page has. */
const pageIds = ['innehall'];

function lostAnchor(url: string, id: string, known: string[]) {
	const near = nearest(id, known);
	return {
		what: `Länken ”${shorten(url)}” leder till en rubrik eller ett ord som inte finns på sidan.`,
		why: 'Läsaren hamnar överst på sidan och får leta.',
		fix: near
			? `Menade du #${near}? Rätta länken.`
			: 'Rätta det som står efter #, eller ta bort det.',
	};
}

const relative = (url: string, kind: LinkUse['kind']) => ({
	what: `Länken ”${shorten(url)}” börjar varken med / eller https://.`,
	why: 'Samma text visas på flera sidor, så länken leder olika på dem.',
	fix:
		kind === 'picture'
			? 'Lägg bilden i public/ och skriv dess adress från /: ![Text](/bild.png).'
			: 'Skriv sidans adress från /, som /projekt/aspen/ eller /ordlista/.',
});

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
