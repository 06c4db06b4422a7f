import type { z } from 'zod';
import type { Project } from '../../src/content/read.ts';
import type { Text, Texts } from '../../src/content/texts.ts';
import { projectFacts, type ProjectFacts } from '../../src/schemas/project.ts';
import type { PageContext } from '../../src/view-models/project-page.ts';

/** Facts as `fakta.yml` gives them, of a project called Aspen. */
export const factsOf = (rows: Partial<z.input<typeof projectFacts>> = {}): ProjectFacts =>
	projectFacts.parse({ title: { sv: 'Aspen' }, ...rows });

/** A text that says no more than is asked for. */
export const textOf = (file: string, more: Partial<Text> = {}): Text => ({
	file,
	sections: [],
	...more,
});

export const projectOf = (
	rows: Parameters<typeof factsOf>[0] = {},
	texts: Texts = {},
	slug = 'aspen',
): Project => ({ slug, facts: factsOf(rows), texts });

/** What a build on the first of May 2026 knows. */
export const contextOf = (lang: string, removeContactsAfterYears?: number): PageContext => ({
	settings: {
		name: { sv: 'Banken' },
		address: 'https://exempel.se',
		base: '/',
		languages: ['sv', 'en'],
		removeContactsAfterYears,
	},
	today: '2026-05-01',
	lang,
});
