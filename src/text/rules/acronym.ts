import { both, defineRule, inSentences } from '../rule.ts';

/** Short forms that more people know than know the words behind. */
const known = new Set(
	'EU TV IT DNA VM EM OS USA FN ADHD SMS PDF CD DVD ID BBC UK AIDS HIV SOS NATO WC QR OK DJ'.split(
		' ',
	),
);

export default defineRule({
	id: 'acronym',
	group: 'words',
	langs: both,
	levels: { easy: 'error', summary: 'error', full: 'advice' },
	source: 'Inclusion Europe, gov.uk, WCAG 3.1.4',
	why: {
		sv: 'Bokstäverna säger ingenting för den som inte kan dem.',
		en: 'The letters say nothing to those who do not know them.',
	},
	check: (text, { glossary, names }) => {
		const seen = new Set<string>();
		const whole = text.source;
		return inSentences(text, (sentence, block) =>
			sentence.words.flatMap(({ text: word, lower, start }, index) => {
				const letters = /^(\p{Lu}{2,5})(?:[-:’'].*|s)?$/u.exec(word)?.[1];
				if (!letters || known.has(letters) || seen.has(letters)) return [];
				if (sentence.text === sentence.text.toUpperCase()) return [];
				// "IFK Göteborg": part of a longer name.
				if ([index - 1, index + 1].some((at) => sentence.words[at]?.kind === 'name')) return [];
				seen.add(letters);
				if (
					glossary.forms.has(lower) ||
					glossary.forms.has(letters.toLowerCase()) ||
					names.has(letters.toLowerCase()) ||
					isSpelledOut(letters)
				)
					return [];
				return [
					{
						block,
						start,
						what: {
							sv: `Bokstäverna ”${letters}” förklaras inte.`,
							en: `The letters “${letters}” are not explained.`,
						},
						suggestion: {
							sv: `Skriv vad ${letters} betyder första gången det står.`,
							en: `Write what ${letters} stands for where it first appears.`,
						},
					},
				];
			}),
		);

		// "Europeiska socialfonden (ESF)", "ESF betyder …"
		function isSpelledOut(letters: string): boolean {
			return new RegExp(
				`\\(${letters}\\)|${letters} (?:\\(|betyder|är en|stands for|means|is a)|(?:[Bb]okstäverna|[Ll]etters) ${letters}`,
			).test(whole);
		}
	},
});
