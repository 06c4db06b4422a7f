/** What a word can be. The four headings of a word list, in its own language. */
export type WordClass = 'small' | 'verb' | 'noun' | 'describing';

export type Tier = 1 | 2 | 3;

export interface ListedWord {
	lemma: string;
	/** Forms that the rules of inflection cannot know. */
	forms: string[];
	class: WordClass;
	/** 1 for the most common words, 2 for the common, 3 for those that are less so. */
	tier: Tier;
}

const classes: Record<string, WordClass> = {
	småord: 'small',
	verb: 'verb',
	ord: 'noun',
	egenskaper: 'describing',
	small: 'small',
	verbs: 'verb',
	nouns: 'noun',
	describing: 'describing',
};

/** The words of a list such as `sv.ts`. */
export function parseList(list: string): ListedWord[] {
	const words: ListedWord[] = [];
	let current: WordClass = 'small';
	let tier: Tier = 1;
	for (const line of list.split('\n')) {
		if (line.startsWith('# ')) {
			current = classes[line.slice(2).trim()] ?? 'noun';
			tier = 1;
		} else if (line.startsWith('--')) {
			tier = tier === 1 ? 2 : 3;
		} else {
			for (const item of line.split(/\s+/)) {
				if (!item) continue;
				const [lemma = '', forms] = item.split(':');
				words.push({ lemma, forms: forms ? forms.split(',') : [], class: current, tier });
			}
		}
	}
	return words;
}
