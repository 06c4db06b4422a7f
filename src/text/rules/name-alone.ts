import { defineRule, inSentences } from '../rule.ts';

/** Authorities and bodies that a reader may not know, and what kind of thing they are. */
const kinds = new Map(
	Object.entries({
		arbetsförmedlingen: 'myndigheten',
		försäkringskassan: 'myndigheten',
		skolverket: 'myndigheten',
		socialstyrelsen: 'myndigheten',
		kriminalvården: 'myndigheten',
		migrationsverket: 'myndigheten',
		skatteverket: 'myndigheten',
		kronofogden: 'myndigheten',
		handisam: 'myndigheten',
		samhall: 'företaget',
		basta: 'föreningen',
		komvux: 'skolan',
	}),
);

export default defineRule({
	id: 'name-alone',
	group: 'words',
	langs: ['sv'],
	levels: { easy: 'warning' },
	source: 'MTM, LL',
	why: {
		sv: 'Ett namn säger inte vad det är för något.',
		en: 'A name does not say what kind of thing it is.',
	},
	check: (text, { glossary }) => {
		const seen = new Set<string>();
		return inSentences(text, (sentence, block) =>
			sentence.words.flatMap(({ lower, text: word, start }, index) => {
				const kind = kinds.get(lower.replace(/s$/, '')) ?? kinds.get(lower);
				if (!kind || seen.has(lower)) return [];
				seen.add(lower);
				if (
					glossary.forms.has(lower) ||
					/^(?:myndigheten|företaget|föreningen|skolan|hos|en|ett)$/.test(
						sentence.words[index - 1]?.lower ?? '',
					)
				)
					return [];
				return [
					{
						block,
						start,
						what: {
							sv: `Namnet ”${word}” står utan förklaring första gången.`,
							en: `The name “${word}” stands without an explanation the first time.`,
						},
						suggestion: {
							sv: `Skriv vad det är: ${kind} ${word}.`,
							en: `Write what it is: ${kind} ${word}.`,
						},
					},
				];
			}),
		);
	},
});
