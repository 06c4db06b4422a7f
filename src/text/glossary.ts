/** A hard word with its explanation, as `content/ordlista/` has it. */
export interface GlossaryWord {
	id: string;
	term: string;
	forms: string[];
	explanation: string;
	everyday: string[];
}

export interface GlossaryIndex {
	/** Terms and their forms in lower case; terms of several words too. */
	forms: Map<string, GlossaryWord>;
	/** The first word of every form: most words of a text begin none. */
	firsts: Set<string>;
	/** Number of words in the longest term. */
	longest: number;
}

export const emptyGlossary: GlossaryIndex = { forms: new Map(), firsts: new Set(), longest: 0 };

const endings: Record<string, string[]> = {
	sv: [
		'',
		's',
		'n',
		'en',
		'et',
		't',
		'ns',
		'ens',
		'ets',
		'ar',
		'er',
		'or',
		'r',
		'na',
		'arna',
		'erna',
		'orna',
		'arnas',
		'ernas',
	],
	en: ['', 's', 'es', '’s', "'s"],
};

/** The glossary of one language, from words that each have an entry for every language. */
export function glossaryOf(words: { id: string }[], lang: string): GlossaryIndex {
	const own = words.flatMap((word) => {
		const entry = (word as { id: string } & Record<string, unknown>)[lang];
		return entry ? [{ id: word.id, ...(entry as Omit<GlossaryWord, 'id'>) }] : [];
	});
	return indexGlossary(own, lang);
}

/** Finds the words of the glossary by any of their forms. */
export function indexGlossary(words: GlossaryWord[], lang: string): GlossaryIndex {
	const forms = new Map<string, GlossaryWord>();
	let longest = 0;
	for (const word of words) {
		for (const form of [word.term, ...word.forms]) {
			const lower = form.toLowerCase();
			longest = Math.max(longest, lower.split(' ').length);
			for (const ending of endings[lang] ?? [''])
				if (!forms.has(lower + ending)) forms.set(lower + ending, word);
			if (lang === 'sv' && lower.endsWith('a'))
				for (const ending of ['an', 'or', 'orna']) forms.set(lower.slice(0, -1) + ending, word);
			if (lang === 'sv' && lower.endsWith('e'))
				for (const ending of ['ar', 'arna', 'er']) forms.set(lower.slice(0, -1) + ending, word);
		}
	}
	const firsts = new Set(Array.from(forms.keys(), (form) => form.split(' ', 1)[0] ?? ''));
	return { forms, firsts, longest };
}
