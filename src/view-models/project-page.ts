import type { Project } from '../content/read.ts';
import { formatLanguage, formatList } from '../i18n/format.ts';
import { translator } from '../i18n/index.ts';
import { sourceSections, type Organisation, type ProjectFacts } from '../schemas/project.ts';
import type { SiteSettings } from '../schemas/site.ts';
import type { Level } from '../schemas/text.ts';
import { toContact } from './contact.ts';
import { toFactRows, toPeriod } from './facts.ts';
import { toMoney } from './money.ts';
import { toStatus } from './status.ts';
import { findText, inLanguage, missingKey, nearestText, toSummary, toTitle } from './text.ts';

export type ProjectPage = ReturnType<typeof toProjectPage>;

export interface PageContext {
	settings: SiteSettings;
	/** The day of the build, an ISO date. */
	today: string;
	lang: string;
}

const promiseKeys = {
	'not known': 'project.promiseNotKnown',
	kept: 'project.promiseKept',
	'not kept': 'project.promiseNotKept',
} as const;

/** Everything that a project's page shows, easy or full. */
export function toProjectPage(
	project: Project,
	level: Level,
	{ settings, today, lang }: PageContext,
) {
	const { slug, facts, texts } = project;
	const t = translator(lang);
	const text = findText(texts, lang, level);
	const contact = toContact(facts, today, settings.removeContactsAfterYears);
	const swedish = lang === 'sv' ? undefined : 'sv';
	return {
		slug,
		lang,
		level,
		title: toTitle(project, lang, level),
		summary: toSummary(texts, lang),
		/** The plain summary at the top of the full text. */
		lead: level === 'full' ? text?.summary : undefined,
		/** File of the text that the page shows; `undefined` when it is missing. */
		file: text?.file,
		/** Where an editor finds what the page is made of. */
		source: text?.file ?? `content/projekt/${slug}/fakta.yml`,
		missing: text ? undefined : toMissing(),
		status: toStatus(facts, today, lang, t),
		keyFacts: toKeyFacts(),
		money: toMoney(facts, lang, t),
		contact,
		owner: facts.owner,
		facts: toFactRows(facts, contact, lang, t),
		lists: [
			{ heading: t('project.coFinanciers'), names: facts.coFinanciers.map(toName) },
			{ heading: t('project.partners'), names: facts.partners.map(toName) },
			{ heading: t('project.municipality'), names: facts.municipalities.map(toName) },
		],
		promises: facts.promises.map(toPromise),
		sourceNotes: facts.sourceNotes.map((note) => inLanguage(note, lang)),
		missingSections: missingSections(),
		sourceFile: facts.source,
	};

	function toPromise({
		state,
		evidence,
		section: _section,
		...words
	}: ProjectFacts['promises'][number]) {
		const swedishWords = words as Record<string, string> & { sv: string };
		return { ...inLanguage(swedishWords, lang), state: t(promiseKeys[state]), evidence };
	}

	function toMissing() {
		// A text in a language that is not published has no page to link to.
		const published = Object.entries(texts).filter(([other]) => settings.languages.includes(other));
		const nearest = nearestText(Object.fromEntries(published), lang, level);
		const own = nearest?.lang === lang;
		const label = own
			? t(nearest.level === 'easy' ? 'missing.readEasy' : 'missing.readFull')
			: nearest && t('missing.readOther', { language: formatLanguage(nearest.lang, lang) });
		return {
			text: t(missingKey(level)),
			nearest: nearest && { lang: nearest.lang, level: nearest.level, label },
		};
	}

	function toKeyFacts() {
		const { municipalities, region, owner, phase, targetGroups } = facts;
		const many = municipalities.length > 4;
		const place =
			municipalities.length === 0 || (many && region)
				? region && t('project.region', { name: region })
				: t('project.municipalities', {
						count: municipalities.length,
						names: formatList(municipalities, lang),
					});
		return [
			{ label: t('project.whom'), values: targetGroups.map((group) => t(`targetGroups.${group}`)) },
			{ label: t('project.where'), values: place ? [place] : [] },
			{
				label: t('project.when'),
				values: [toPeriod(facts, lang, t)].filter((value) => value !== undefined),
			},
			{ label: t('project.kind'), values: phase ? [t(`easyPhases.${phase}`)] : [] },
			{ label: t('project.owner'), values: owner ? [owner] : [], lang: swedish },
		].filter(({ values }) => values.length > 0);
	}

	function toName(organisation: Organisation) {
		return typeof organisation === 'string'
			? { name: organisation, lang: swedish }
			: { name: `${organisation.name} …`, lang: swedish, note: t('project.cutOff') };
	}

	/** Sections that a source page can have and this project's full text lacks. Only a Swedish text tells. */
	function missingSections(): string[] {
		const full = texts.sv?.full;
		if (!full) return [];
		const has = new Set<string>(
			full.summary ? ['Sammanfattning', ...full.sections] : full.sections,
		);
		return sourceSections
			.filter((section) => !has.has(section))
			.map((section) => t(`sections.${section}`));
	}
}
