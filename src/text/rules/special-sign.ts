import { both, defineRule, inSentences } from '../rule.ts';

const sign =
	/&|§|(?<=\p{L})\/(?=\p{L})|\*|(?<![\p{L}\p{N}])(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIV|XV)(?![\p{L}\p{N}])/gu;
const words: Record<string, [sv: string, en: string]> = {
	'&': ['och', 'and'],
	'§': ['paragraf', 'section'],
	'/': ['eller', 'or'],
};

export default defineRule({
	id: 'special-sign',
	group: 'numbers',
	langs: both,
	levels: { easy: 'error', summary: 'advice' },
	source: 'LS, Inclusion Europe',
	why: {
		sv: 'Tecken i stället för ord är svåra att läsa och läses upp fel.',
		en: 'Signs in place of words are hard to read and are read aloud wrong.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) =>
			sentence.words.some(({ kind }) => kind === 'url')
				? []
				: Array.from(sentence.text.matchAll(sign), ({ 0: found, index }) => {
						const [sv, en] = words[found] ?? [
							'med ord eller vanliga siffror',
							'words or ordinary figures',
						];
						return {
							block,
							start: sentence.start + index,
							what: {
								sv: `Tecknet ”${found}” står i löpande text.`,
								en: `The sign “${found}” stands in running text.`,
							},
							suggestion: {
								sv: `Skriv ${words[found] ? `”${sv}”` : sv}.`,
								en: `Write ${words[found] ? `“${en}”` : en}.`,
							},
						};
					}),
		),
});
