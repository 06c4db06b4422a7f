import type { Project } from '../content/read.ts';
import { formatList } from '../i18n/format.ts';
import { translator } from '../i18n/index.ts';
import type { PageContext } from './project-page.ts';
import { toStatus } from './status.ts';
import { toSummary, toTitle, type Phrase } from './text.ts';

export interface ProjectItem {
	slug: string;
	title: Phrase;
	summary: Phrase | undefined;
	/** "Gullspång, Mariestad och Töreboda" or "Botkyrka, Danderyd och 24 kommuner till". */
	place: string | undefined;
	status: string;
}

/** Projects as lists show them, in the order of the language's alphabet. */
export function toProjectItems(
	projects: Project[],
	{ lang, today }: Pick<PageContext, 'lang' | 'today'>,
): ProjectItem[] {
	const t = translator(lang);
	const { compare } = new Intl.Collator(lang, { numeric: true });
	return projects
		.map(({ slug, facts, texts }) => ({
			slug,
			title: toTitle({ facts, texts }, lang, 'easy'),
			summary: toSummary(texts, lang),
			place: toPlace(facts.municipalities),
			status: toStatus(facts, today, lang, t).short,
		}))
		.sort((a, b) => compare(a.title.text, b.title.text));

	function toPlace(municipalities: string[]): string | undefined {
		if (municipalities.length === 0) return undefined;
		const isLong = municipalities.length > 4;
		const shown = isLong ? municipalities.slice(0, 2) : municipalities;
		const names = isLong ? shown.join(', ') : formatList(shown, lang);
		return t('list.place', { names, others: municipalities.length - shown.length });
	}
}

/** How many projects stand on one page of the list. */
export const listPageSize = 50;

/** Cuts a list into pages; an empty list is one empty page. */
export function toListPages<Item>(items: Item[], size = listPageSize): Item[][] {
	const count = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size));
}
