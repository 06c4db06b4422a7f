import { formatDate, formatNumber } from '../i18n/format.ts';
import type { TextKey, Translate } from '../i18n/index.ts';
import type { ProjectFacts } from '../schemas/project.ts';
import type { ContactState } from './contact.ts';

export interface FactRow {
	label: string;
	value: string;
	/** Language of the value, when it is not the page's: names stand in Swedish everywhere. */
	lang?: string | undefined;
	href?: string | undefined;
	/** "uppgift från 2013" */
	note?: string | undefined;
	isMissing?: boolean;
}

/** The ten facts of the old project bank, in its order. What the source lacks is said, never left out. */
export function toFactRows(
	facts: ProjectFacts,
	contact: ContactState,
	lang: string,
	t: Translate,
): FactRow[] {
	const swedish = lang === 'sv' ? undefined : 'sv';
	const person = typeof contact === 'object' ? contact : {};
	const note = person.year && t('project.dataFrom', { year: person.year });
	const absent = contact === 'removed' ? t('project.factRemoved') : undefined;
	const sum = (value: number | undefined) =>
		value === undefined ? undefined : t('project.kronor', { sum: formatNumber(value, lang) });

	const rows: [TextKey, string | undefined, Partial<FactRow>?][] = [
		['project.programmeArea', facts.programmeArea && t(`programmeAreas.${facts.programmeArea}`)],
		['project.phase', facts.phase && t(`phases.${facts.phase}`)],
		['project.projectOwner', facts.owner, { lang: swedish }],
		[
			'project.contactPerson',
			person.name ?? absent,
			{ note: person.name && note, lang: person.name && swedish },
		],
		[
			'project.email',
			person.email ?? absent,
			{ note: person.email && note, href: person.email && `mailto:${person.email}` },
		],
		['project.phoneNumber', person.phone ?? absent, { note: person.phone && note }],
		['project.support', sum(facts.support)],
		['project.budget', sum(facts.budget)],
		['project.projectPeriod', toPeriod(facts, lang, t)],
		['project.regionLabel', facts.region, { lang: swedish }],
	];
	return rows.map(([label, value, more]) =>
		value
			? { label: t(label), value, ...more }
			: { label: t(label), value: t('project.factMissing'), isMissing: true },
	);
}

/** "1 april 2010 till 31 oktober 2013", or what is known of it. */
export function toPeriod(
	{ start, end }: Pick<ProjectFacts, 'start' | 'end'>,
	lang: string,
	t: Translate,
): string | undefined {
	if (start && end)
		return t('project.period', { start: formatDate(start, lang), end: formatDate(end, lang) });
	if (start) return t('project.from', { start: formatDate(start, lang) });
	return end && t('project.until', { end: formatDate(end, lang) });
}
