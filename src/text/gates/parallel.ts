import type { Finding } from '../check.ts';
import { placeOf, type Text } from '../text.ts';
import { tokensOf, type Token } from './tokens.ts';

const headingLines = (text: Text, depth: number) =>
	text.blocks
		.filter((block) => block.kind === 'heading' && block.depth <= depth)
		.map((block) => placeOf(text, block, 0).line);

/** The tokens of each section. The first holds what stands before the first heading. */
function bySection(text: Text, lines: number[]): Token[][] {
	const sections: Token[][] = Array.from({ length: lines.length + 1 }, () => []);
	for (const token of tokensOf(text)) {
		const after = lines.findLastIndex((line) => line <= token.line);
		sections[after + 1]?.push(token);
	}
	return sections;
}

/**
 * Figures that stand in one language and not in the same section of the other. Both texts must be of the same level.
 * Texts with different numbers of sections are not compared. `inName` are figures of the project's name.
 */
export function checkParallel(
	text: Text,
	other: Text,
	otherFile: string,
	inName: Set<string>,
): Finding[] {
	const counted = (sections: Token[][]) =>
		sections.map((tokens) => tokens.filter(({ value }) => !inName.has(value)));
	const depth = [6, 2].find(
		(most) => headingLines(text, most).length === headingLines(other, most).length,
	);
	if (depth === undefined) return [];
	const lines = headingLines(text, depth);
	const own = counted(bySection(text, lines));
	const others = counted(bySection(other, headingLines(other, depth)));
	return own.flatMap((tokens, index) => {
		const theirs = others[index] ?? [];
		const missing = tokens.filter((token) => isMissing(token, tokens, theirs));
		const lost = theirs.filter((token) => isMissing(token, theirs, tokens));
		const [place] = missing.length > 0 ? missing : tokens;
		return [
			...missing.map((token) =>
				finding(
					token.line,
					token.column,
					`”${token.text}” står inte i samma avsnitt i ${otherFile}.`,
					`“${token.text}” is not in the same section of ${otherFile}.`,
				),
			),
			...(missing.length > 0
				? []
				: lost.map((token) =>
						finding(
							place?.line ?? lines[index - 1] ?? 1,
							place?.column ?? 1,
							`”${token.text}” i ${otherFile}, rad ${String(token.line)}, saknas i det här avsnittet.`,
							`“${token.text}” in ${otherFile}, line ${String(token.line)}, is missing in this section.`,
						),
					)),
		];
	});
}

/** A figure must stand as many times in both; a number in words counts where the other has it, and is never missed. */
function isMissing(token: Token, tokens: Token[], theirs: Token[]): boolean {
	if (token.isWord) return false;
	const count = (all: Token[], words: boolean) =>
		all.filter(({ value, isWord }) => value === token.value && (words || !isWord)).length;
	if (count(theirs, true) === 0) return true;
	return count(tokens, false) > count(theirs, true);
}

const finding = (line: number, column: number, sv: string, en: string): Finding => ({
	line,
	column,
	level: 'error',
	rule: 'parallel',
	what: { sv, en },
	why: { sv: 'De två språken ska säga samma sak.', en: 'Both languages are to say the same.' },
	suggestion: {
		sv: 'Se efter vilken text som har rätt och rätta den andra.',
		en: 'See which text is right and correct the other.',
	},
});
