import { placeIn } from './field-place.ts';
import type { Reader } from './files.ts';
import { knownLanguages, pathsOf } from './languages.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read.ts';
import type { Texts } from './texts.ts';

/** Pages that would get an address which another page has. */
export function findSameAddresses(
	reader: Reader,
	{ pages, projects }: Pick<Content, 'pages' | 'projects'>,
	languages: string[],
): Problem[] {
	const known = knownLanguages();
	return languages
		.filter((lang) => known.includes(lang))
		.flatMap((lang) => {
			const paths = pathsOf(lang);
			const own = [paths.projects, paths.search, paths.glossary, ...languages.slice(1)];
			const taken = [...own, 'filer', 'pagefind'].map(
				(name) => [name, 'webbplatsen själv'] as const,
			);
			return [
				...findClashes(reader, lang, 'content/sidor', pages, new Map(taken)),
				...findClashes(reader, lang, 'content/projekt', projects, new Map()),
			];
		});
}

function findClashes(
	reader: Reader,
	lang: string,
	collection: string,
	entries: { slug: string; texts: Texts }[],
	taken: Map<string | undefined, string>,
): Problem[] {
	return entries.flatMap(({ slug, texts }) => {
		const text = [texts[lang]?.easy, texts[lang]?.full].find((one) => one?.path);
		const address = text?.path ?? slug;
		const other = taken.get(address);
		const file = text?.file ?? `${collection}/${slug}`;
		taken.set(address, other ?? `${collection}/${slug}`);
		if (!other) return [];
		return {
			file,
			...(text ? placeIn(reader, file, ['path']) : {}),
			id: 'same-address',
			what: `Adressen ”${address}” är redan upptagen: ${other} har den.`,
			why: 'Den ena sidan skulle skriva över den andra.',
			fix: text ? 'Skriv en annan adress vid path:.' : 'Ge mappen ett annat namn.',
		};
	});
}
