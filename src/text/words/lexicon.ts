import { englishWords } from './en.ts';
import { inflectEnglish } from './inflect-en.ts';
import { inflectSwedish } from './inflect-sv.ts';
import { parseList, type Tier, type WordClass } from './parse-list.ts';
import { swedishWords } from './sv.ts';

export type TextLang = 'sv' | 'en';

export interface KnownForm {
	lemma: string;
	tier: Tier;
	class: WordClass;
	/** Whether it can be the verb of a main clause. */
	isFinite: boolean;
}

const sources = {
	sv: { list: swedishWords, inflect: inflectSwedish },
	en: { list: englishWords, inflect: inflectEnglish },
};
const lexicons: Partial<Record<TextLang, Map<string, KnownForm>>> = {};

/** Every form of the base vocabulary. A form of two words counts as the more common one. */
export function lexicon(lang: TextLang): Map<string, KnownForm> {
	const made = lexicons[lang];
	if (made) return made;
	const { list, inflect } = sources[lang];
	const known = new Map<string, KnownForm>();
	for (const word of parseList(list)) {
		const { forms, finite } = inflect(word);
		const main = new Set(finite);
		const add = (form: string) => {
			const isFinite = main.has(form);
			const before = known.get(form);
			if (before) {
				if (word.tier < before.tier) before.tier = word.tier;
				before.isFinite ||= isFinite;
				return;
			}
			known.set(form, { lemma: word.lemma, tier: word.tier, class: word.class, isFinite });
		};
		for (const form of forms) add(form);
		for (const form of finite) add(form);
	}
	lexicons[lang] = known;
	return known;
}

/** The form in the base vocabulary that a lower-case word is, its genitive too; or nothing. */
export function findForm(word: string, lang: TextLang): KnownForm | undefined {
	const known = lexicon(lang);
	const own = known.get(word);
	if (own) return own;
	if (lang === 'en') return known.get(word.replace(/[’']s?$|s[’']$/, ''));
	return word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined;
}
