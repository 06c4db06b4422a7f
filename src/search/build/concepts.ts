import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { toWords } from '../query/fold.ts';
import { stem } from '../query/stem.ts';
import type { Word } from './vocabulary.ts';

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

/** Counts how often sentences speak of each concept. */
export function conceptFinder(
	concepts: Concept[],
	lang: string,
	phrasesOf: (concept: Concept) => string[],
): (sentences: { words: Word[] }[]) => Map<string, number> {
	const byFirst = new Map<string, { stems: string[]; id: string }[]>();
	for (const concept of concepts) {
		for (const key of new Set(phrasesOf(concept).map((phrase) => toKey(phrase, lang)))) {
			const stems = key.split(' ');
			const first = stems[0] ?? '';
			byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, id: concept.id }]);
		}
	}
	// Most words begin no phrase: that is found out once, by the place of the word in the vocabulary.
	const begun: ({ stems: string[]; id: string }[] | null | undefined)[] = [];
	const phrasesFrom = (word: Word) => {
		let phrases = begun[word.id];
		if (phrases === undefined) {
			phrases = word.stems.flatMap((each) => byFirst.get(each) ?? []);
			begun[word.id] = phrases = phrases.length > 0 ? phrases : null;
		}
		return phrases;
	};
	return (sentences) => {
		const counts = new Map<string, number>();
		for (const { words } of sentences) {
			for (let at = 0; at < words.length; at += 1) {
				const word = words[at];
				if (!word) continue;
				const phrases = phrasesFrom(word);
				if (phrases === null) continue;
				for (const { stems, id } of phrases) {
					if (stems.every((part, index) => index === 0 || words[at + index]?.stem === part))
						counts.set(id, (counts.get(id) ?? 0) + 1);
				}
			}
		}
		return counts;
	};
}

const toKey = (phrase: string, lang: string) =>
	toWords(phrase)
		.map((word) => stem(word, lang))
		.join(' ');
