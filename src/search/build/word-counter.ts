import { toWords } from '../query/fold.ts';
import { isStopWord } from '../query/stop-words.ts';
import { stem } from '../query/stem.ts';

export interface CountedWord {
	/** The form that most records have. */
	word: string;
	records: number;
	/** Stands in a title, a name or a place. */
	isName: boolean;
}

export interface WordCounter {
	add(text: string, isName: boolean): void;
	/** Ends a record: a word counts once in each. */
	endRecord(): void;
	/** One word for each stem, with the number of records that hold it. */
	words(): CountedWord[];
	size(): number;
}

/** Counts in how many records each word stands, for the list that slips of the pen are corrected by. */
export function wordCounter(lang: string, split: (word: string) => string[]): WordCounter {
	const counts = new Map<string, number>();
	const names = new Set<string>();
	let inRecord = new Set<string>();
	let size = 0;
	return {
		add(text, isName) {
			for (const word of toWords(text)) {
				if (isName) names.add(word);
				inRecord.add(word);
			}
		},
		endRecord() {
			size += 1;
			for (const word of inRecord) counts.set(word, (counts.get(word) ?? 0) + 1);
			inRecord = new Set();
		},
		words() {
			const stems = new Map<string, CountedWord & { best: number }>();
			const put = (word: string, records: number, isName: boolean) => {
				if (
					word.length < 2 ||
					word.length > 40 ||
					(/^\d+$/.test(word) && !isName) ||
					isStopWord(word, lang)
				)
					return;
				const key = stem(word, lang);
				const known = stems.get(key);
				if (!known) stems.set(key, { word, records, isName, best: records });
				else {
					known.isName ||= isName;
					known.records += records;
					if (records > known.best) {
						known.best = records;
						known.word = word;
					}
				}
			};
			for (const [word, records] of counts) {
				const parts = split(word);
				// A compound that one project has is found by its parts, which the browser takes apart too.
				if (parts.length === 1 || word.length < 12 || records > 1 || names.has(word))
					put(word, records, names.has(word));
				if (parts.length > 1) for (const part of parts) put(part, records, false);
			}
			return [...stems.values()];
		},
		size: () => size,
	};
}
