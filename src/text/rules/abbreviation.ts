import { both, defineRule, inSentences } from '../rule.ts';
import { abbreviations } from '../word-lists.ts';

export default defineRule({
	id: 'abbreviation',
	group: 'words',
	langs: both,
	levels: { easy: 'error', summary: 'warning' },
	source: 'Inclusion Europe, gov.uk, LL, WCAG 3.1.4',
	why: {
		sv: 'Förkortningar är svåra att läsa, och uppläsning säger dem fel.',
		en: 'Abbreviations are hard to read, and speech programs say them wrong.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) =>
			sentence.words.flatMap(({ text: word, lower, start }, index) => {
				const at = start - sentence.start;
				const dotted =
					sentence.text.charAt(at + word.length) === '.' && index < sentence.words.length - 1
						? `${lower}.`
						: lower;
				const next = sentence.words[index + 1];
				const pair = next ? `${lower} ${next.lower}` : lower;
				const list = abbreviations[text.lang];
				const found = [pair, dotted, lower].find((form) => list.has(form));
				const instead = found === undefined ? undefined : list.get(found);
				if (found === undefined || instead === undefined) return [];
				return [
					{
						block,
						start,
						what: { sv: `”${found}” är en förkortning.`, en: `“${found}” is an abbreviation.` },
						suggestion: {
							sv: `Skriv hela ordet: ${instead}.`,
							en: `Write it in full: ${instead}.`,
						},
					},
				];
			}),
		),
});
