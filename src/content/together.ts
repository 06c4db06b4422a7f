import type { SiteSettings } from '../schemas/site.ts';
import type { Reader } from './files.ts';
import { placeIn } from './field-place.ts';
import { knownLanguages } from './languages.ts';
import { checkAddress } from './links.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read.ts';
import { findSameAddresses } from './same-addresses.ts';

type Known = Omit<Content, 'problems' | 'unready' | 'unfinished'>;

/** Holds the entries of `content/` to each other: what two of them both claim, and what one of them says that another is. */
export function checkTogether(
	reader: Reader,
	content: Known,
	settings: SiteSettings | undefined,
): void {
	const { problems } = reader;
	if (settings) problems.push(...checkLanguages(reader, settings));
	problems.push(...findSameTerms(reader, content));
	problems.push(...findSameAddresses(reader, content, settings?.languages ?? []));
	for (const { id, projects = [], ...languages } of content.notices) {
		const file = `content/meddelanden/${id}.yml`;
		const slugs = content.projects.map(({ slug }) => slug);
		projects.forEach((slug, index) => {
			if (slugs.includes(slug)) return;
			const near = nearest(slug, slugs);
			problems.push({
				file,
				...placeIn(reader, file, ['projects', index]),
				id: 'link',
				what: `Det finns inget projekt i mappen ”${slug}”.`,
				why: 'Meddelandet visas inte på den sida som du tänkte.',
				fix: near ? `Menade du ”${near}”?` : 'Skriv mappens namn, som det står i content/projekt/.',
			});
		});
		for (const [lang, message] of Object.entries(languages)) {
			const url = typeof message === 'object' ? message.link?.url : undefined;
			if (!url || !settings?.languages.includes(lang)) continue;
			const place = placeIn(reader, file, [lang, 'link', 'url']);
			const wrong = checkAddress({ url, kind: 'link' });
			if (wrong) problems.push({ file, ...place, id: 'link', ...wrong });
			else reader.links.push({ file, ...place, url, kind: 'link' });
		}
	}
}

function checkLanguages(reader: Reader, { languages }: SiteSettings): Problem[] {
	const file = 'content/webbplats.yml';
	const known = knownLanguages();
	return languages.flatMap((lang, index) => {
		const isTwice = languages.indexOf(lang) < index;
		if (known.includes(lang) && !isTwice) return [];
		return {
			file,
			...placeIn(reader, file, ['languages', index]),
			id: 'language',
			what: isTwice
				? `Språket ”${lang}” står två gånger.`
				: `Webbplatsens egna ord finns inte på språket ”${lang}”.`,
			why: isTwice
				? 'Sidorna på språket skulle byggas två gånger.'
				: 'Sidorna på språket kan inte byggas.',
			fix: isTwice
				? 'Ta bort det ena.'
				: `Språken som finns är ${known.join(', ')}. Ett nytt språk är en ny fil i src/i18n/.`,
		};
	});
}

function findSameTerms(reader: Reader, { words }: Known): Problem[] {
	const first = new Map<string, string>();
	return words.flatMap(({ id, ...languages }) =>
		Object.entries(languages).flatMap(([lang, { term }]) => {
			const key = `${lang} ${term.toLowerCase()}`;
			const earlier = first.get(key);
			first.set(key, earlier ?? id);
			if (earlier === undefined) return [];
			const file = `content/ordlista/${id}.yml`;
			return {
				file,
				...placeIn(reader, file, [lang, 'term']),
				id: 'same-word',
				what: `Ordet ”${term}” förklaras redan i content/ordlista/${earlier}.yml.`,
				why: 'Läsaren får två förklaringar av samma ord.',
				fix: 'Slå ihop dem i den ena filen, och ta bort den andra.',
			};
		}),
	);
}
