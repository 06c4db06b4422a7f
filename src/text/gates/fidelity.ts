import type { Finding } from '../check.ts';
import type { GlossaryIndex } from '../glossary.ts';
import type { Text } from '../text.ts';
import { isGrounded, type Ground } from './ground.ts';
import { ungroundedNames } from './names.ts';
import { tokensOf } from './tokens.ts';

const kinds = {
	number: ['Talet', 'The number'],
	percent: ['Andelen', 'The share'],
	date: ['Datumet', 'The date'],
	phone: ['Telefonnumret', 'The phone number'],
	email: ['E-postadressen', 'The e-mail address'],
	url: ['Adressen', 'The address'],
} as const;
const why = {
	sv: 'En lättläst eller översatt text får inte säga något som källan inte säger.',
	en: 'An easy or translated text may say nothing that the source does not.',
};

/** Numbers, dates, addresses and names that the project's facts and full text do not have. */
export function checkFidelity(
	text: Text,
	ground: Ground,
	glossary: GlossaryIndex,
	isSpelled: (word: string) => boolean,
): Finding[] {
	const findings: Finding[] = [];
	for (const { kind, value, text: found, line, column, isWord } of tokensOf(text)) {
		if (isGrounded(ground, value) || (isWord && isLoose(value))) continue;
		const [sv, en] = kinds[kind];
		findings.push(ungrounded(`${sv} ”${found}”`, `${en} “${found}”`, line, column));
	}
	for (const { text: found, line, column } of ungroundedNames(text, ground, glossary, isSpelled)) {
		findings.push(ungrounded(`Namnet ”${found}”`, `The name “${found}”`, line, column));
	}
	return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

// "två saker", "both two": small numbers in words are as often grammar as facts.
const isLoose = (value: string) => value === 'n:2';

const ungrounded = (sv: string, en: string, line: number, column: number): Finding => ({
	line,
	column,
	level: 'error',
	rule: 'fidelity',
	what: {
		sv: `${sv} finns varken i projektets fakta eller i den fulla texten.`,
		en: `${en} is neither in the project’s facts nor in the full text.`,
	},
	why,
	suggestion: {
		sv: 'Rätta det, eller skriv det i fakta.yml om det stämmer.',
		en: 'Correct it, or write it in fakta.yml if it is right.',
	},
});
