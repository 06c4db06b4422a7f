export interface MatterText {
	key: 'title' | 'summary';
	/** Where the value stands in the file, quotes left out. */
	from: number;
	to: number;
}

/** Where the texts of the front matter stand, and where the body starts. */
export function readFrontMatter(source: string): { texts: MatterText[]; body: number } {
	const end = /^---[ \t]*\n/.test(source) ? source.indexOf('\n---', 3) : -1;
	if (end < 0) return { texts: [], body: 0 };
	const texts: MatterText[] = [];
	for (const { 1: key = '', 0: line, index } of source
		.slice(0, end + 1)
		.matchAll(/^(title|summary):[ \t]*(?=\S)/gm)) {
		let from = index + line.length;
		const rest = source.slice(from, end);
		const folded = /^[>|][+-]?[ \t]*\n/.exec(rest)?.[0].length ?? 0;
		from += folded;
		const [value = ''] = folded
			? (/^(?:[ \t]+.*(?:\n|$))+/.exec(source.slice(from, end)) ?? [])
			: (/^.*(?:\n[ \t]+.*)*/.exec(rest) ?? []);
		let to = from + value.trimEnd().length;
		const quote = source.charAt(from);
		if ((quote === '"' || quote === "'") && source.charAt(to - 1) === quote) {
			from += 1;
			to -= 1;
		}
		texts.push({ key: key === 'title' ? 'title' : 'summary', from, to });
	}
	const bodyLine = source.indexOf('\n', end + 1);
	return { texts, body: bodyLine < 0 ? source.length : bodyLine + 1 };
}
