import { packWords, type Rank, type RestFile, type WordFile } from '../query/word-list.ts';
import type { Concept } from './concepts.ts';
import type { CountedWord } from './vocabulary.ts';

/** Above this many words the list for corrections leaves out the ones that stand in a single project. */
const mostWords = 24_000;

/** Words of the list that comes at once. The rest comes only when a query has a word that is not among these. */
const mostCommonWords = 3_500;

/** The lists of words that the browser reads queries with. */
export function toWordFiles(
	lang: string,
	all: CountedWord[],
	records: number,
	concepts: Concept[],
	places: string[],
): { words: WordFile; rest: RestFile } {
	const some =
		all.length <= mostWords ? all : all.filter(({ records, isName }) => isName || records > 1);
	const words = some
		.sort((a, b) => Number(b.isName) - Number(a.isName) || b.records - a.records)
		.slice(0, mostWords)
		.map(({ word, records, isName }): [string, Rank] => [word, isName ? 2 : records > 4 ? 1 : 0]);
	return {
		words: {
			lang,
			records,
			words: packWords(words.slice(0, mostCommonWords)),
			concepts: concepts.map((concept) => [
				concept.code,
				concept.labels[lang] ?? concept.labels.sv ?? '',
				phrasesOf(concept, lang),
			]),
			places: places.sort((a, b) => a.localeCompare(b, lang)),
		},
		rest: {
			words: packWords(words.slice(mostCommonWords)),
			concepts: concepts.map((concept) => [
				concept.code,
				Object.fromEntries(
					Object.keys(concept.terms)
						.filter((each) => each !== lang)
						.map((each) => [each, phrasesOf(concept, each)]),
				),
			]),
		},
	};
}

const phrasesOf = ({ terms, everyday }: Concept, lang: string) => [
	...new Set([...(terms[lang] ?? []), ...(everyday[lang] ?? [])]),
];
