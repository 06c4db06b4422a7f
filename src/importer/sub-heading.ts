import type { Line } from './lines.ts';
import type { Page } from './split-page.ts';

/** Headings that applications have below the ones of the page. */
const known =
	`aktiviteter analys arbetssätt bakgrund budget delmål effekter förstudie förväntade genomförande hot
	inledning jämställdhet kunskap lärande metod metoder mål målgrupp målgruppen målgrupper målsättning möjligheter
	organisation problem problembeskrivning problembild problembilder resultat sammanfattning samverkan slutsats
	slutsatser spridning styrka styrkor svaghet svagheter syfte tidplan tillgänglighet utvärdering`.split(
		/\s+/,
	);

/** Words that are known to be no names: they stand in small letters somewhere on the page. */
export function plainWords({ sections }: Page): Set<string> {
	const text = sections.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ');
	return new Set([...known, ...(text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? [])]);
}

/**
 * A line in capitals as a heading in small letters: "PROBLEMBILDER" → "Problembilder".
 * Nothing when it can be a name or an abbreviation (LIVSVAL, ESF), or when no text comes after it.
 */
export function toSubHeading(
	text: string,
	next: Line | undefined,
	plain: Set<string>,
): string | undefined {
	if (!isCapitals(text) || !next || isCapitals(next.text) || /^\P{L}+$/u.test(next.text))
		return undefined;
	const heading = text.replace(/:$/, '').toLowerCase();
	const words = heading.match(/\p{L}+/gu) ?? [];
	if (!words.every((word) => plain.has(word))) return undefined;
	return heading.charAt(0).toUpperCase() + heading.slice(1);
}

const isCapitals = (text: string) =>
	/^\p{Lu}[\p{Lu}\d ,/–-]*:?$/u.test(text) && text.length <= 60 && /\p{Lu}{3}/u.test(text);
