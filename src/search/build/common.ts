import type { Project } from '../../content/read.ts';
import type { Parts } from './read-project.ts';
import type { Subject } from './subject.ts';

/** What so many projects share that it tells none from another. */
export interface Common {
	/** Stems, by language. */
	words: Record<string, Set<string>>;
	/** Ids of concepts that projects touch. */
	touched: Set<string>;
}

/** Fewer projects than this have nothing too common to be searched for. */
const manyProjects = 200;

/** Projects that are looked at, evenly chosen. */
const sampleSize = 150;

/** Of the projects, what is common stands in more than this. */
const share = 0.2;

export function findCommon(
	projects: Project[],
	read: (project: Project) => { parts: Record<string, Parts>; subject: Subject },
): Common {
	const common: Common = { words: {}, touched: new Set() };
	if (projects.length < manyProjects) return common;
	const step = Math.max(1, Math.floor(projects.length / sampleSize));
	const sample = projects.filter((_, index) => index % step === 0).map(read);
	const often = (sets: Iterable<string>[], enough: number) => {
		const counts = new Map<string, number>();
		for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
		return new Set([...counts].filter(([, count]) => count > enough).map(([key]) => key));
	};
	for (const lang of Object.keys(sample[0]?.parts ?? {})) {
		const texts = sample
			.flatMap(({ parts }) => parts[lang] ?? [])
			.filter(({ hasText }) => hasText)
			.map(
				({ easy, full }) =>
					new Set([...easy, ...full].flatMap(({ words }) => words.map(({ stem }) => stem))),
			);
		common.words[lang] = often(texts, Math.max(texts.length, sampleSize / 2) * share);
	}
	common.touched = often(
		sample.map(({ subject }) => subject.touches),
		sample.length * share,
	);
	return common;
}
