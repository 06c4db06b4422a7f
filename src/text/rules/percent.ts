import { both, defineRule, inSentences } from '../rule.ts';

const percent = /(\d+(?:[.,]\d+)?)\s?(?:%|procent|per ?cent)/giu;

export default defineRule({
	id: 'percent',
	group: 'numbers',
	langs: both,
	levels: { easy: 'warning' },
	source: 'Inclusion Europe, COGA',
	why: {
		sv: 'Procent är svårt att förstå. Antal går att se framför sig.',
		en: 'Percentages are hard to understand. Counts can be pictured.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) =>
			Array.from(sentence.text.matchAll(percent), ({ 0: found, 1: share = '', index }) => {
				const tenth = Number(share.replace(',', '.')) / 10;
				const count = Number.isInteger(tenth)
					? `${String(tenth)} av 10`
					: `ungefär ${String(Math.round(tenth))} av 10`;
				const english = count.replace('av', 'in').replace('ungefär', 'about');
				return {
					block,
					start: sentence.start + index,
					what: { sv: `Meningen säger ”${found}”.`, en: `The sentence says “${found}”.` },
					suggestion: { sv: `Skriv ”${count}”.`, en: `Write “${english}”.` },
				};
			}),
		),
});
