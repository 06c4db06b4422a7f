import type { TextLang } from '../words/lexicon.ts';

const count = (words: string, from: number, step = 1) =>
	words.split(' ').map((word, index): [string, number] => [word, from + index * step]);

/** Numbers that are written as words, one left out: it is an article too. */
export const numberWords: Record<TextLang, Map<string, number>> = {
	sv: new Map([
		...count(
			'två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo',
			2,
		),
		...count('trettio fyrtio femtio sextio sjuttio åttio nittio hundra', 30, 10),
	]),
	en: new Map([
		...count(
			'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
			2,
		),
		...count('thirty forty fifty sixty seventy eighty ninety hundred', 30, 10),
	]),
};

const swedish =
	'januari februari mars april maj juni juli augusti september oktober november december'.split(
		' ',
	);
const english =
	'january february march april may june july august september october november december'.split(
		' ',
	);

/** The number of a month, 01 to 12. */
export function monthNumber(name: string): string | undefined {
	const lower = name.toLowerCase();
	const index = Math.max(swedish.indexOf(lower), english.indexOf(lower));
	return index < 0 ? undefined : String(index + 1).padStart(2, '0');
}

export const months = [...new Set([...swedish, ...english])].join('|');
