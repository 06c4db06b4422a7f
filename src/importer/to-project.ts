import { stringify } from 'yaml';
import type { Line } from './lines.ts';
import { brokenPage } from './page-problems.ts';
import type { Problem } from './problem.ts';
import { readFacts, type Facts } from './read-facts.ts';
import { readList } from './read-list.ts';
import { splitPage } from './split-page.ts';
import { toMarkdown } from './to-markdown.ts';
import { toSlug } from './to-slug.ts';

/** A page of the old project bank as it is to lie in `content/projekt/`. */
export interface ImportedProject {
	title: Line;
	/** News of the old site that stood above the title. Not part of the project. */
	notices: Line[];
	/** Names for the folder, the best first. The others are for projects that share a name. */
	slugs: string[];
	facts: Facts;
	/** File name → text. */
	files: Record<string, string>;
}

/** A page as a project, or no project and the reason. `source` is the name of the page's file. */
export function toProject(
	text: string,
	source: string,
): { project?: ImportedProject; problems: Problem[] } {
	const { page, problems } = splitPage(text);
	if (!page) return { problems };
	const { title, notices } = page;
	if (toSlug(title.text) === '') return { problems: [brokenPage.noAddress(title)] };

	const table = readFacts(page.table);
	const municipalities = readList(page, 'Kommun');
	const coFinanciers = readList(page, 'Medfinansiärer');
	const partners = readList(page, 'Samarbetspartners');
	const facts: Facts = {
		title: { sv: title.text },
		...table.facts,
		...(municipalities.items.length > 0 && { municipalities: municipalities.items }),
		...(coFinanciers.items.length > 0 && { coFinanciers: coFinanciers.items }),
		...(partners.items.length > 0 && { partners: partners.items }),
		source,
	};
	const markdown = toMarkdown(page);
	const files = {
		'fakta.yml': stringify(facts, { lineWidth: 0 }),
		...(markdown && { 'sv.md': markdown }),
	};
	for (const part of [table, coFinanciers, partners, municipalities])
		problems.push(...part.problems);
	if (!markdown) problems.push(brokenPage.noText(title));
	return { project: { title, notices, slugs: toSlugs(facts), facts, files }, problems };
}

/** `vardiga-moten`, `vardiga-moten-gavle`, `vardiga-moten-gavle-2010`. */
function toSlugs({ title, municipalities, region, start }: Facts): string[] {
	const place = toSlug(municipalities?.[0] ?? region ?? '');
	const year = start?.slice(0, 4) ?? '';
	const endings = ['', place, [place, year].filter(Boolean).join('-')];
	const slugs = endings.map((ending) =>
		ending ? `${toSlug(title.sv, 59 - ending.length)}-${ending}` : toSlug(title.sv),
	);
	return [...new Set(slugs)];
}
