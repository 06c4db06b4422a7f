import type { ListedWord } from './parse-list.ts';

const doubled = (lemma: string) =>
	/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) ? [lemma + lemma.slice(-1)] : [];

/** Stems that an ending with a vowel can stand on: "make" → "mak", "stop" → "stopp", "carry" → "carri". */
function stems(lemma: string): string[] {
	if (lemma.endsWith('e')) return [lemma.slice(0, -1)];
	if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}i`];
	return [lemma, ...doubled(lemma)];
}

const plural = (lemma: string) =>
	/[^aeiou]y$/.test(lemma)
		? `${lemma.slice(0, -1)}ies`
		: `${lemma}${/(s|x|z|ch|sh|o)$/.test(lemma) ? 'es' : 's'}`;

const join = (bases: string[], endings: string[]) =>
	bases.flatMap((base) => endings.map((ending) => base + ending));

/** All forms of a listed English word, and which of them can be the verb of a main clause. */
export function inflectEnglish(word: ListedWord): { forms: string[]; finite: string[] } {
	const own = [word.lemma, ...word.forms];
	if (word.class === 'small') return { forms: own, finite: [] };
	const forms = [...own, plural(word.lemma), `${word.lemma}s`];
	if (word.class === 'noun') return { forms, finite: [] };
	const bases = stems(word.lemma);
	if (word.class === 'describing') {
		const adverb = /le$/.test(word.lemma) ? `${word.lemma.slice(0, -1)}y` : `${word.lemma}ly`;
		return {
			forms: [...own, ...join(bases, ['er', 'est']), adverb, word.lemma.replace(/y$/, 'ily')],
			finite: [],
		};
	}
	const past = join(bases, ['ed']);
	const main = word.forms.filter((form) => !/(ing|en|wn)$/.test(form));
	return {
		forms: [...forms, ...past, ...join(bases, ['ing', 'er', 'ers'])],
		finite: [word.lemma, plural(word.lemma), ...past, ...main],
	};
}
