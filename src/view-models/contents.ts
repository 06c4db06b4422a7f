import type { Translate } from '../i18n/index.ts';
import type { ProjectPage } from './project-page.ts';

/** Ids of the parts that stand around the text. No heading of a text gets such an id. */
export const partIds = {
	facts: 'del-fakta',
	lists: 'del-namn',
	promises: 'del-loften',
	source: 'del-kalla',
};

/** The contents of a full page: its parts, and the main headings of its text in between. */
export function toContents(
	{ promises, lists }: Pick<ProjectPage, 'promises' | 'lists'>,
	headings: { depth: number; slug: string; text: string }[],
	t: Translate,
): { id: string; text: string }[] {
	return [
		{ id: partIds.facts, text: t('project.facts') },
		...headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text })),
		...(lists.length > 0
			? [{ id: partIds.lists, text: lists.map(({ heading }) => heading).join(', ') }]
			: []),
		...(promises.length > 0 ? [{ id: partIds.promises, text: t('project.promisesShort') }] : []),
		{ id: partIds.source, text: t('project.source') },
	];
}
