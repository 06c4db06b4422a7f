import { visit, type Document, type YAMLParseError } from 'yaml';
import type { Problem } from './problem.ts';

/** A problem and the offset where it stands. */
export type Offset = Pick<Problem, 'id' | 'what' | 'why' | 'fix'> & { at: number };

const why = 'Då går filen inte att läsa.';
const compare = 'Jämför med raderna omkring, eller med en fil som fungerar.';
const quoteIt = 'Sätt raka citattecken (") runt texten efter det första kolonet.';

type Words = [what: string, fix: string];

const words = {
	tab: ['Raden börjar med ett tabbtecken.', 'Byt tabbtecknet mot två mellanslag.'],
	quote: [
		'Ett citattecken öppnas men stängs aldrig.',
		'Skriv samma citattecken i slutet av texten.',
	],
	afterQuote: [
		'Det står text efter ett citattecken.',
		'Sätt raka citattecken (") runt hela texten, och skriv ” inne i den.',
	],
	bracket: ['En parentes, [ eller {, stängs aldrig.', 'Skriv ] eller } där listan slutar.'],
	colon: [
		'Ett kolon eller ett kommatecken saknas.',
		'Skriv kolon och mellanslag efter varje namn, och komma mellan det som räknas upp inom [ ].',
	],
	noColon: [
		'Raden har inget kolon.',
		'Börja raden med ett namn, ett kolon och ett mellanslag. Hör den ihop med raden ovanför, börja den med två mellanslag.',
	],
	indent: [
		'Raden är indragen på ett sätt som inte går att förstå.',
		'Ge rader som hör ihop lika många mellanslag.',
	],
	space: ['Mellanslaget efter kolonet saknas.', 'Skriv ett mellanslag efter kolonet.'],
	reserved: ['Texten börjar med ett tecken som inte får stå först.', quoteIt],
	other: ['Raden går inte att läsa som YAML.', compare],
} satisfies Record<string, Words>;

const byCode: Record<string, Words> = {
	TAB_AS_INDENT: words.tab,
	DUPLICATE_KEY: ['Samma rubrik står två gånger.', 'Ta bort den ena raden.'],
	MULTILINE_IMPLICIT_KEY: words.noColon,
	BLOCK_AS_IMPLICIT_KEY: ['Ett kolon står inne i texten.', quoteIt],
	BAD_INDENT: words.indent,
	BAD_SCALAR_START: words.reserved,
	TAG_RESOLVE_FAILED: words.reserved,
	BAD_ALIAS: words.reserved,
	MULTIPLE_DOCS: [
		'Filen är delad på mitten av en rad med ---.',
		'Ta bort raden med ---. En fil ska bara ha en del.',
	],
	BAD_DQ_ESCAPE: [
		'Ett bakstreck (\\) står i en text inom citattecken.',
		'Ta bort bakstrecket, eller skriv två: \\\\.',
	],
};

/** What keeps a file from being read as YAML, in an editor's words. */
export function syntaxProblems(document: Document.Parsed, text: string): Offset[] {
	return [...document.errors, ...document.warnings].map((error) => {
		const open = findOpen(document, error, text) ?? findStray(error, text);
		const at = open?.at ?? error.pos[0];
		const [what, fix] = open?.words ?? explain(error, text, at);
		return { at, id: 'yaml', what, why, fix };
	});
}

function explain({ code }: YAMLParseError, text: string, at: number): Words {
	const lineStart = text.lastIndexOf('\n', at - 1) + 1;
	const line = text.slice(lineStart, (text.indexOf('\n', at) + 1 || text.length + 1) - 1);
	if (/^ *\t/.test(line)) return words.tab;
	if (/^MISSING_CHAR$|^BAD_INDENT$|^MULTILINE/.test(code)) {
		if (/^\s*(?:- +)?[\w-]+:[^\s/]/.test(line)) return words.space;
		if (code === 'MISSING_CHAR') return line.includes(':') ? words.colon : words.noColon;
	}
	if (code === 'UNEXPECTED_TOKEN' && /["']/.test(text.slice(lineStart, at)))
		return words.afterQuote;
	return byCode[code] ?? words.other;
}

/** A line with a name and a colon that is drawn in so far that it counts as more of the text above it. */
function findStray(
	{ code, pos: [start] }: YAMLParseError,
	text: string,
): { at: number; words: Words } | undefined {
	if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
	const [above] = /^[^:]*\n[ \t]*(?=[^\s:][^\n:]*:(?:\s|$))/.exec(text.slice(start)) ?? [];
	return above ? { at: start + above.length, words: words.indent } : undefined;
}

/** A quote or a bracket that never ends is to blame where it begins, not where the reader gave up. */
function findOpen(
	document: Document,
	{ code, pos: [end] }: YAMLParseError,
	text: string,
): { at: number; words: Words } | undefined {
	if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return undefined;
	let open: { at: number; words: Words } | undefined;
	visit(document, {
		Scalar(_key, { range, type }) {
			if (range?.[1] === end && type?.startsWith('QUOTE'))
				open = { at: range[0], words: words.quote };
		},
		Collection(_key, { range, flow }) {
			const isOpen = flow && range && range[0] < end && range[1] <= end + 1;
			if (isOpen && !/[\]}]/.test(text.charAt(range[1] - 1)))
				open ??= { at: range[0], words: words.bracket };
		},
	});
	return open;
}
