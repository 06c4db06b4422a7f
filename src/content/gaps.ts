import type { Project } from './read.ts';
import { levels } from '../schemas/text.ts';

/** What the build lists as missing: for each language and level, the projects that have no such text. */
export function toGaps(
	projects: Project[],
	languages: string[],
): { name: string; slugs: string[] }[] {
	return languages
		.flatMap((lang) =>
			levels.map((level) => ({
				name: `${lang}${level === 'easy' ? '.latt' : ''}.md`,
				slugs: projects.filter(({ texts }) => !texts[lang]?.[level]).map(({ slug }) => slug),
			})),
		)
		.filter(({ slugs }) => slugs.length > 0);
}

/** The list of gaps for the terminal, a few names of each; empty when nothing is missing. */
export function formatGaps(gaps: ReturnType<typeof toGaps>, shown = 5): string {
	return gaps
		.map(({ name, slugs }) => {
			const rest = slugs.length - shown;
			const names = slugs.slice(0, shown).join(', ');
			return `Saknas: ${name} i ${names}${rest > 0 ? ` och ${rest} projekt till` : ''}.`;
		})
		.join('\n');
}
