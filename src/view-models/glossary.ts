import type { Word } from '../content/read.ts';

export interface GlossaryItem {
	id: string;
	term: string;
	explanation: string;
	/** The same word in the other language of the pair Swedish and English. */
	translation?: { term: string; lang: string } | undefined;
}

export interface GlossaryGroup {
	letter: string;
	items: GlossaryItem[];
}

/** The words of one language under their first letters, in the order of its alphabet. */
export function toGlossary(words: Word[], lang: string): GlossaryGroup[] {
	const { compare } = new Intl.Collator(lang);
	const otherLang = lang === 'sv' ? 'en' : 'sv';
	const items = words
		.flatMap((word) => {
			const own = word[lang as 'sv'] as Word['sv'] | undefined;
			if (!own) return [];
			const other = word[otherLang as 'sv'] as Word['sv'] | undefined;
			const translation = other && { term: other.term, lang: otherLang };
			return [{ id: word.id, term: own.term, explanation: own.explanation, translation }];
		})
		.sort((a, b) => compare(a.term, b.term));
	const groups = Map.groupBy(items, ({ term }) => term.charAt(0).toLocaleUpperCase(lang));
	return [...groups].map(([letter, group]) => ({ letter, items: group }));
}
