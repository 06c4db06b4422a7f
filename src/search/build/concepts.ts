import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { toWords } from '../query/fold.ts';
import { stem } from '../query/stem.ts';

/** A hard word of the glossary as search knows it: a code that stands in the index, and all that people call it. */
export interface Concept {
	id: string;
	/** One word that no text holds, of the same length for every concept. */
	code: string;
	/** The hard word in each language. */
	labels: Record<string, string>;
	/** The word and its forms: a text that holds one speaks of the concept. */
	terms: Record<string, string[]>;
	/** Everyday words that people search with. */
	everyday: Record<string, string[]>;
}

/** Concepts that a target group is about, whatever words the project's texts have for it. */
export const conceptsOfGroup: Record<string, string[]> = {
	anhoriga: ['anhorig'],
	arbetsloshet: ['arbetsloshet', 'langtidsarbetslos'],
	beroende: ['beroende', 'missbruk'],
	forsorjningsstod: ['forsorjningsstod', 'bidrag'],
	funktionsnedsattning: ['funktionsnedsattning'],
	hemloshet: ['hemloshet'],
	kriminalitet: ['kriminalitet', 'anstalt'],
	npf: ['neuropsykiatrisk-funktionsnedsattning'],
	'psykisk-ohalsa': ['psykisk-ohalsa'],
	'utlandsk-bakgrund': ['utlandsk-bakgrund', 'flykting'],
};

export function toConcepts(words: (GlossaryEntry & { id: string })[]): Concept[] {
	return words.map(({ id, ...languages }, index) => {
		const concept: Concept = {
			id,
			code: `zq${String(index + 1).padStart(4, '0')}`,
			labels: {},
			terms: {},
			everyday: {},
		};
		for (const [lang, { term, forms, everyday }] of Object.entries(languages)) {
			concept.labels[lang] = term;
			concept.terms[lang] = [term, ...forms];
			concept.everyday[lang] = everyday;
		}
		return concept;
	});
}

/** The stems of a phrase, as both the index and the query layer compare them. */
export const toKey = (phrase: string, lang: string) =>
	toWords(phrase)
		.map((word) => stem(word, lang))
		.join(' ');

/** Counts how often a text speaks of each concept. */
export function conceptFinder(
	concepts: Concept[],
	lang: string,
	phrasesOf: (concept: Concept) => Record<string, string[]>,
): (stems: string[]) => Map<string, number> {
	const byFirst = new Map<string, { words: string[]; id: string }[]>();
	for (const concept of concepts) {
		const { id } = concept;
		for (const term of new Set(
			(phrasesOf(concept)[lang] ?? []).map((phrase) => toKey(phrase, lang)),
		)) {
			const words = term.split(' ');
			const first = words[0] ?? '';
			byFirst.set(first, [...(byFirst.get(first) ?? []), { words, id }]);
		}
	}
	return (stems) => {
		const counts = new Map<string, number>();
		stems.forEach((word, at) => {
			for (const { words, id } of byFirst.get(word) ?? []) {
				if (words.every((part, index) => stems[at + index] === part))
					counts.set(id, (counts.get(id) ?? 0) + 1);
			}
		});
		return counts;
	};
}
