import { both, defineRule, inSentences } from '../rule.ts';

const date = /\b(\d{4})-(\d{2})-(\d{2})\b|\b(\d{1,2})\/(\d{1,2})(?:[ -]\d{2,4})?\b/g;
const months =
	'januari februari mars april maj juni juli augusti september oktober november december'.split(
		' ',
	);
const english =
	'January February March April May June July August September October November December'.split(
		' ',
	);

export default defineRule({
	id: 'date-form',
	group: 'numbers',
	langs: both,
	levels: { easy: 'error', summary: 'warning' },
	source: 'Inclusion Europe',
	why: {
		sv: 'Datum i siffror går att läsa på flera sätt.',
		en: 'Dates in figures can be read in several ways.',
	},
	check: (text) =>
		inSentences(text, (sentence, block) =>
			Array.from(sentence.text.matchAll(date)).flatMap((match) => {
				const [found, year = '', month = match[5] ?? '', day = match[4] ?? ''] = match;
				const name = months[Number(month) - 1];
				if (!name) return [];
				return [
					{
						block,
						start: sentence.start + match.index,
						what: {
							sv: `Datumet ”${found}” står i siffror.`,
							en: `The date “${found}” is in figures.`,
						},
						suggestion: {
							sv: `Skriv ”${`${String(Number(day))} ${name} ${year}`.trim()}”.`,
							en: `Write “${`${String(Number(day))} ${english[Number(month) - 1] ?? ''} ${year}`.trim()}”.`,
						},
					},
				];
			}),
		),
});
