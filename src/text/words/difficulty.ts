import { splitCompound } from './compound.ts';
import { findForm, type TextLang } from './lexicon.ts';

/** How hard a word is to know: 1 everyday, 2 common, 3 less common or built of everyday words, 4 none of that. */
export type Rank = 1 | 2 | 3 | 4;

export interface WordFacts {
	rank: Rank;
	letters: number;
	/** Whether it can be the verb of a main clause. */
	isFinite: boolean;
	isVerb: boolean;
	/** Made from a verb or an adjective: genomförande, möjlighet, utveckling. */
	isNominal: boolean;
	/** Looks like a passive in -s: beslutas, genomfördes. */
	isPassive: boolean;
	/** Has an ending of learned words: -tion, -itet, -ism, -ment. */
	isLearned: boolean;
	/** How hard 0–1, from rank and length. */
	hardness: number;
}

const nominal = {
	sv: /(?:[bdfgklmnprstv]ing|[bdfgklmnprstv]ingen|[bdfgklmnprstv]ingar|[bdfgklmnprstv]ingarna|het|heten|heter|heterna|ande|andet|ende|endet|else|elsen|elser|elserna|skap|skapet)s?$/,
	en: /(?:tion|tions|ment|ments|ness|ity|ities|ance|ence|ism|ship|sion|sions)$/,
};
const learned = {
	sv: /(?:tion|tionen|tioner|tionerna|itet|iteten|iteter|ism|ismen|ment|mentet|ans|ens|ensen|ell|ella|ellt|iv|iva|ivt|isk|iska|iskt|bar|bart|bara|ologi|ologin|era|erar|erade|erat|erad)s?$/,
	en: /(?:ous|ive|ical|ably|ibly|ize|ized|ise|ised|ology|ular|uous|ential|ary|ate|ated|ating|ify|ified|ingly|fully)$/,
};
// Verbs in -s that no one does to anyone.
const deponent =
	/^(?:finns|finnas|fanns|funnits|hoppas|hoppades|trivs|trivdes|minns|mindes|träffas|träffades|lyckas|lyckades|misslyckas|misslyckades|behövs|behövdes|känns|kändes|syns|syntes|hörs|hördes|saknas|saknades|andas|svettas|kräks|slåss|slogs|skäms|skämdes|låtsas|låtsades|umgås|umgicks|vistas|vistades|fattas|fattades|tycks|tycktes|möts|möttes|enas|enades|föds|föddes|skiljs|skildes|ses|sågs|kallas|märks|märktes|räcks|ångras|längtas|förvånas|brottas|kramas|åldras|vågas|förtvivlas|handskas|kivas|retas|bråkas|färdas|hämnas|jäktas|nalkas|trängs|svälts|avundas|behövts|följas|hjälpas|mötas|samsas|turas|öppnas|stängs)$/;
const passive =
	/(?:[aeäö]des|dades|ttes|ktes|stes|ptes|rdes|ldes|ndes|gdes|vdes|[^aeiouyåäös]{1,2}as|eras|iras|nas|tas|das|gas|ras|las|kas|jas|vas|ats|erats|tts)$/;

const facts: Record<TextLang, Map<string, WordFacts>> = { sv: new Map(), en: new Map() };

/** What can be known of a lower-case word on its own. */
export function wordFacts(word: string, lang: TextLang): WordFacts {
	const seen = facts[lang].get(word);
	if (seen) return seen;
	const form = findForm(word, lang);
	const hyphened = !form && word.includes('-') ? word.split('-') : undefined;
	const rank: Rank = form
		? form.tier
		: hyphened?.every((part) => findForm(part, lang))
			? 3
			: lang === 'sv' && splitCompound(word)
				? 3
				: 4;
	const letters = word.length;
	const made: WordFacts = {
		rank,
		letters,
		isFinite:
			form?.isFinite ??
			(lang === 'sv' ? /(?:erar|erade|iserar)$/.test(word) : /(?:ed|izes|ises)$/.test(word)),
		isVerb: form?.class === 'verb',
		isNominal: letters >= 7 && nominal[lang].test(word) && form?.tier !== 1,
		isPassive:
			lang === 'sv' &&
			letters >= 5 &&
			word.endsWith('s') &&
			passive.test(word) &&
			!deponent.test(word) &&
			(form ? form.class === 'verb' : !endsInNoun(word)),
		isLearned: letters >= 6 && learned[lang].test(word) && form?.tier !== 1,
		hardness: hardness(rank, letters),
	};
	facts[lang].set(word, made);
	return made;
}

// "mötesplats" ends as a passive does, and is a noun all the same.
function endsInNoun(word: string): boolean {
	const last = splitCompound(word)?.at(-1);
	return last !== undefined && findForm(last, 'sv')?.class === 'noun';
}

const base = { 1: 0, 2: 0.2, 3: 0.45, 4: 0.65 };
const hardness = (rank: Rank, letters: number) =>
	Math.min(1, base[rank] + Math.max(0, letters - (rank === 1 ? 12 : 7)) * 0.03);
