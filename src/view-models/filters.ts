import type { Project } from '../content/read.ts';
import { dimensions, type Dimension } from '../i18n/paths.ts';
import { translator, type TextKey } from '../i18n/index.ts';
import { toYears } from './years.ts';

/** How many projects stand on one page of a filter: only their names do. */
export const filterPageSize = 200;

/** One value of a filter: a municipality, say, and the projects that have it. */
export interface FilterValue {
	dimension: Dimension;
	/** The value as facts have it. */
	value: string;
	/** The value in addresses. */
	slug: string;
	/** The value as readers see it. */
	label: string;
	projects: Project[];
}

export interface FilterGroup {
	dimension: Dimension;
	heading: string;
	values: FilterValue[];
}

/** Everything that projects can be picked out by, with the projects of each value. */
export function toFilters(projects: Project[], lang: string): FilterGroup[] {
	const t = translator(lang);
	const { compare } = new Intl.Collator(lang, { numeric: true });
	return dimensions.flatMap((dimension) => {
		const byValue = new Map<string, Project[]>();
		for (const project of projects) {
			for (const value of valuesOf(project, dimension)) {
				const known = byValue.get(value);
				if (known) known.push(project);
				else byValue.set(value, [project]);
			}
		}
		const values = [...byValue]
			.map(([value, having]) => ({
				dimension,
				value,
				slug: toSlug(value),
				label: labelOf(dimension, value),
				projects: having,
			}))
			.sort((a, b) => compare(a.label, b.label));
		return values.length > 0
			? [{ dimension, heading: t(`search.dimensions.${dimension}`), values }]
			: [];
	});

	function labelOf(dimension: Dimension, value: string): string {
		if (dimension === 'group') return t(`targetGroups.${value}` as TextKey);
		if (dimension === 'phase') return t(`phases.${value}` as TextKey);
		return value;
	}
}

function valuesOf({ facts }: Project, dimension: Dimension): string[] {
	switch (dimension) {
		case 'region':
			return facts.region ? [facts.region] : [];
		case 'municipality':
			return [...new Set(facts.municipalities)];
		case 'group':
			return facts.targetGroups;
		case 'phase':
			return facts.phase ? [facts.phase] : [];
		case 'year':
			return toYears(facts.start, facts.end);
	}
}

// Habo and Håbo are two municipalities.
const ownSlugs: Record<string, string> = { Håbo: 'haabo' };

/** A value in an address: å and ä become a, ö becomes o. */
const toSlug = (value: string) =>
	ownSlugs[value] ??
	value
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
