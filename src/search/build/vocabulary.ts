import { normalise } from '../query/fold.ts';
import { stem } from '../query/stem.ts';
import { isNumber } from '../query/look-up.ts';
import { isStopWord } from '../query/stop-words.ts';

/** A word of a language: made once, however often texts have it. */
export interface Word {
	/** Its place among the words of the language. */
	id: number;
	text: string;
	stem: string;
	/** The parts of a compound; the word itself when it is none. */
	parts: string[];
	/** The stem of the word, and those of its parts. */
	stems: string[];
	isStop: boolean;
	/** Stands in a title, a name or a place. */
	isName: boolean;
	/** Records that hold it. */
	records: number;
	/** The last record that it was counted in. */
	last: number;
}

export interface CountedWord {
	/** The form that most records have. */
	word: string;
	records: number;
	/** Stands in a title, a name or a place. */
	isName: boolean;
}

/** The words of one language in all texts of the site. */
export class Vocabulary {
	readonly lang: string;
	size = 0;
	readonly #split: (word: string) => string[];
	readonly #words = new Map<string, Word>();
	/** The same by the letters of the text, capitals too. */
	readonly #forms = new Map<string, Word>();

	constructor(lang: string, split: (word: string) => string[]) {
		this.lang = lang;
		this.#split = split;
	}

	/** The words of a text, in order. */
	read(text: string): Word[] {
		const forms = (text.includes('\u00ad') ? normalise(text) : text.normalize('NFC')).match(
			/[\p{L}\p{N}]+/gu,
		);
		return forms?.map((form) => this.#forms.get(form) ?? this.#add(form)) ?? [];
	}

	#add(found: string): Word {
		// What a text is cut from stays in memory as long as the piece: a copy does not.
		const form = Buffer.from(found).toString();
		const text = normalise(form);
		let word = this.#words.get(text);
		if (!word) {
			const parts = this.#split(text);
			const own = stem(text, this.lang);
			word = {
				id: this.#words.size,
				text,
				stem: own,
				parts,
				stems: parts.length > 1 ? [own, ...parts.map((part) => stem(part, this.lang))] : [own],
				isStop: isStopWord(text, this.lang),
				isName: false,
				records: 0,
				last: -1,
			};
			this.#words.set(text, word);
		}
		this.#forms.set(form, word);
		return word;
	}

	/** Notes that the record which is being made holds the words. A word counts once in each. */
	count(words: Iterable<Word>, isName: boolean): void {
		for (const word of words) {
			if (isName) word.isName = true;
			if (word.last === this.size) continue;
			word.last = this.size;
			word.records += 1;
		}
	}

	endRecord(): void {
		this.size += 1;
	}

	/** One word for each stem, with the number of records that hold it. */
	counted(): CountedWord[] {
		const stems = new Map<string, CountedWord & { best: number }>();
		const put = (word: string, records: number, isName: boolean) => {
			if (word.length < 2 || word.length > 40 || isNumber.test(word)) return;
			if (/^\d+$/.test(word) && !isName) return;
			if (isStopWord(word, this.lang)) return;
			const key = stem(word, this.lang);
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
		for (const { text, parts, records, isName } of this.#words.values()) {
			if (records === 0) continue;
			// A compound that one project has is found by its parts, which the browser takes apart too.
			if (parts.length === 1 || text.length < 12 || records > 1 || isName)
				put(text, records, isName);
			if (parts.length > 1) for (const part of parts) put(part, records, false);
		}
		return [...stems.values()];
	}
}
