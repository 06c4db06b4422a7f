import { both, defineRule, inSentences } from '../rule.ts';

export default defineRule({
	id: 'large-number',
	group: 'numbers',
	langs: both,
	levels: { easy: 'warning' },
	source: 'Inclusion Europe, LL',
	why: {
		sv: 'Stora och exakta tal är svåra att få grepp om.',
		en: 'Large and exact numbers are hard to grasp.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) =>
			sentence.words.flatMap(({ kind, text: word, start }) => {
				const digits = word.replace(/\D/g, '').length;
				const isDate = /^\d{4}-\d{2}-\d{2}$/.test(word);
				const isDecimal = /^\d+[.,]\d+$/.test(word) && !/^\d{1,2}\.\d{2}$/.test(word);
				if (kind !== 'number' || isDate || (digits <= 4 && !isDecimal)) return [];
				return [
					{
						block,
						start,
						what: {
							sv: `Talet ${word} är svårt att läsa.`,
							en: `The number ${word} is hard to read.`,
						},
						suggestion: {
							sv: roundSv(word),
							en: 'Round it: “about 4 million kronor”, “almost half”. Keep the exact number in the facts.',
						},
					},
				];
			}),
		),
});

function roundSv(word: string): string {
	const value = Number(word.replace(/[\s\u00a0]/g, '').replace(',', '.'));
	if (!(value >= 10_000)) return 'Avrunda: ”nästan hälften”, ”ungefär 4”. Exakta tal står i fakta.';
	const rounded =
		value >= 1_000_000
			? `${String(Math.round(value / 1_000_000))} miljoner`
			: `${String(Math.round(value / 1000))} tusen`;
	return `Avrunda: ”ungefär ${rounded}”. Exakta tal står i fakta.`;
}
