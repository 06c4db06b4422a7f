import type { Project } from '../content/read.ts';
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
