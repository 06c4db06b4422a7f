import type { Project } from '../../content/read.ts';
import { conceptFinder, conceptsOfGroup, type Concept } from './concepts.ts';
import type { Parts } from './read-project.ts';

/** What a project is about, in whatever language it is said: the ids of concepts. */
export interface Subject {
	/** Main things: it speaks of little else. */
	main: string[];
	about: string[];
	/** Things that it speaks of in passing. */
	touches: string[];
}

/** Mentions in the full text that make it speak of a concept and not just touch it. */
const mentionsEnough = 3;

/** Mentions that make it one of the main things in a project that is about it. */
const mentionsMain = 8;

export function subjectFinder(
	concepts: Concept[],
	langs: string[],
): (project: Project, parts: Record<string, Parts>) => Subject {
	const finders = langs.map((lang) => ({
		lang,
		find: conceptFinder(concepts, lang, ({ terms }) => terms[lang] ?? []),
		// Easy texts are written in everyday words.
		findLoosely: conceptFinder(concepts, lang, ({ terms, everyday }) => [
			...(terms[lang] ?? []),
			...(everyday[lang] ?? []),
		]),
	}));
	return ({ facts }, parts) => {
		const about = new Set(facts.targetGroups.flatMap((group) => conceptsOfGroup[group] ?? []));
		const touches = new Set<string>();
		const counts = new Map<string, number>();
		for (const { lang, find, findLoosely } of finders) {
			const part = parts[lang];
			if (!part) continue;
			const inFull = find(part.full);
			for (const id of find([part.title, part.summary]).keys()) about.add(id);
			for (const id of findLoosely([part.summary, ...part.easy]).keys()) touches.add(id);
			for (const id of find(part.easy).keys())
				if ((inFull.get(id) ?? 0) >= mentionsEnough) about.add(id);
				else touches.add(id);
			for (const [id, count] of inFull) {
				counts.set(id, Math.max(counts.get(id) ?? 0, count));
				if (count >= mentionsEnough) touches.add(id);
			}
		}
		const main = [...about].filter((id) => (counts.get(id) ?? 0) >= mentionsMain);
		return {
			main,
			about: [...about].filter((id) => !main.includes(id)),
			touches: [...touches].filter((id) => !about.has(id)),
		};
	};
}
