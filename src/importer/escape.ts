const web = String.raw`(?<![A-Za-z])(?:[Hh][Tt]{2}[Pp][Ss]?://|[Ww]{3}\.)[^\s<>()[\]{}"”\\\x60]+`;
const mail = String.raw`(?<![\p{L}\p{N}])[\w.+-]+@[\p{L}\d-]+(?:\.[a-zåäö\d-]+)*\.[a-z]{2,}`;
const address = new RegExp(`${web}|${mail}`, 'u');

/** A line of text as Markdown that shows the same line: no sign in it means anything, and addresses become links. */
export function escapeLine(line: string): string {
	return escapeStart(escapeInside(line.replace(/[^\S\u00a0]+/g, ' ')));
}

// The processor makes links of addresses even when they are escaped, and takes the next sentence along when no space
// stands between ("www.socialfranchising.coop.ESFN"). A written link ends where the address does.
function escapeInside(text: string): string {
	const match = address.exec(text);
	const shown = match && trimAddress(match[0]);
	if (!match || !shown) return escapeSigns(text);
	const before = escapeSigns(text.slice(0, match.index)).replace(/!$/, String.raw`\!`);
	const after = escapeInside(text.slice(match.index + shown.length));
	return `${before}[${escapeSigns(shown)}](${escapeSigns(toUrl(shown))})${after}`;
}

/** Without the signs that end a sentence, and without a sentence that is glued to it. */
function trimAddress(found: string): string {
	const [address = found] = /^.*?\.[a-z]{2,}(?=\.\p{Lu})/u.exec(found) ?? [];
	return address.replace(/[.,:;!?'*_~]+$/, '');
}

function toUrl(shown: string): string {
	if (/^https?:/i.test(shown)) return shown;
	return /^www\./i.test(shown) ? `http://${shown}` : `mailto:${shown}`;
}

function escapeSigns(text: string): string {
	return (
		text
			.replace(/[\\`*[\]<>{}~]/g, String.raw`\$&`)
			.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
			.replace(/&(?=#?[a-z\d]+;)/gi, String.raw`\&`)
			// The processor shows the backslash of "www.\[namn\]" where it has begun to read an address.
			.replace(/(?<=www)\.(?=[\\()"”])|(?<=https?:\/)\/(?=[\\()"”])/gi, String.raw`\$&`)
	);
}

/** What only means something at the start of a line: headings, lists, numbered lists, rules. */
function escapeStart(markdown: string): string {
	return markdown
		.replace(/^(?:#{1,6}|[-+])(?=\s|$)|^[-=][-= ]*$/, String.raw`\$&`)
		.replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}
