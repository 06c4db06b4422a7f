import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteSettings } from '../schemas/site.ts';
import { toAddresses, type Target } from './addresses.ts';
import { decode } from './decode.ts';
import type { Reader } from './files.ts';
import { headingIds } from './heading-ids.ts';
import { shorten, type LinkUse } from './links.ts';
import { splitMatter } from './matter.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read.ts';

type Words = Pick<Problem, 'what' | 'why' | 'fix'>;

/** The links of texts and notices that lead to a page, a file or a heading that will not be there. */
export function findLostLinks(
	{ root, links }: Reader,
	content: Pick<Content, 'projects' | 'pages' | 'words'>,
	settings: SiteSettings,
): Problem[] {
	if (links.length === 0) return [];
	const { pages, isListPage } = toAddresses(content, settings);
	const ids = new Map<string, string[]>();
	return links.flatMap((link) => {
		const words = isPublished(link.file) ? check(link) : undefined;
		const { file, line, column } = link;
		return words ? [{ file, line, column, id: 'link', ...words }] : [];
	});

	/** A text in a language that has no pages is on none of them. */
	function isPublished(file: string): boolean {
		const lang = /\/([a-z]{2,3}(?:-[A-Za-z]+)?)(?:\.latt)?\.mdx?$/.exec(file)?.[1];
		return lang === undefined || settings.languages.includes(lang);
	}

	function check({ url, kind, file }: LinkUse): Words | undefined {
		if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
		const [address = '', anchor = ''] = url.split('#', 2);
		const path = decoded(address.split('?', 1)[0] ?? '');
		if (kind === 'picture') return checkPicture(url, path, file);
		if (path === '') return checkAnchor(url, anchor, { files: [file] });
		if (!path.startsWith('/')) return relative(url, kind);
		const target = pages.get(path);
		if (target) return checkAnchor(url, anchor, target);
		if (isListPage(path) || isFile(join(root, 'public', path))) return undefined;
		return /\.[a-z0-9]{2,5}$/i.test(path) ? lostFile(url, 'en fil') : lostPage(url, path);
	}

	function checkPicture(url: string, path: string, file: string): Words | undefined {
		const isOwn = !path.startsWith('/');
		if (isOwn && !file.endsWith('.mdx')) return relative(url, 'picture');
		const place = isOwn ? join(root, dirname(file), path) : join(root, 'public', path);
		return isFile(place) ? undefined : lostFile(url, 'en bild');
	}

	function checkAnchor(url: string, anchor: string, { files, isGlossary }: Target) {
		// Every page has #innehall, and each letter of the glossary its own place.
		if (anchor === '' || anchor === 'innehall' || (!files && !isGlossary)) return undefined;
		const id = decoded(anchor);
		if (isGlossary && id.startsWith('bokstav-')) return undefined;
		const known = isGlossary ? content.words.map((word) => word.id) : (files ?? []).flatMap(idsOf);
		return known.includes(id) ? undefined : lostAnchor(url, nearest(id, known));
	}

	function idsOf(file: string): string[] {
		const own = ids.get(file) ?? readIds(join(root, file));
		ids.set(file, own);
		return own;
	}

	function lostPage(url: string, path: string): Words {
		const slashed = `${path}/`;
		const near = pages.has(slashed) ? slashed : nearest(path, [...pages.keys()], 2);
		return {
			what: `Länken ”${shorten(url)}” leder till en sida som inte finns.`,
			why: 'Läsaren kommer till ett felmeddelande.',
			fix: `${near ? `Menade du ${near}? ` : ''}Rätta adressen, eller ta bort länken.`,
		};
	}
}

function readIds(path: string): string[] {
	const { text = '' } = decode(readFileSync(path));
	return [...headingIds(splitMatter(text, path).body, path.endsWith('.mdx'))];
}

const lostFile = (url: string, kind: 'en fil' | 'en bild'): Words => ({
	what: `Länken ”${shorten(url)}” leder till ${kind} som inte finns.`,
	why: kind === 'en bild' ? 'Läsaren ser en tom ruta.' : 'Läsaren kommer till ett felmeddelande.',
	fix: 'Lägg filen i public/, och skriv dess adress från /: public/bild.png är /bild.png.',
});

const lostAnchor = (url: string, near: string | undefined): Words => ({
	what: `Länken ”${shorten(url)}” leder till en rubrik eller ett ord som inte finns på sidan.`,
	why: 'Läsaren hamnar överst på sidan och får leta.',
	fix: near
		? `Menade du #${near}? Rätta länken.`
		: 'Rätta det som står efter #, eller ta bort det.',
});

const relative = (url: string, kind: LinkUse['kind']): Words => ({
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

function isFile(path: string): boolean {
	try {
		return statSync(path).isFile();
	} catch {
		// No such file, or an address that cannot be the name of one.
		return false;
	}
}
