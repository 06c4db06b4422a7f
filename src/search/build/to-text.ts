/** The words of a Markdown or MDX body, without its signs. Headings and list items end as sentences do. */
export const toText = (markdown: string): string =>
	markdown
		.replace(/<!--[\s\S]*?-->/g, ' ')
		.replace(/^(import|export) .*$/gm, ' ')
		.replace(/<[A-Z][^>]*>/g, (tag) =>
			(tag.match(/"[^"]{12,}"/g) ?? []).map((text) => `\n\n${text.slice(1, -1)}\n\n`).join(''),
		)
		.replace(/<[^>]+>/g, ' ')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^[ \t]*(?:#{1,6}|[-*+]|\d+\.)[ \t]+(.*?)[ \t]*$/gm, '\n$1\n')
		.replace(/\\(?=[^\w\s])/g, '')
		.replace(/[*`]+|_{2,}/g, '')
		.replace(/\|/g, ' ')
		.trim();

/** The sentences of a text, each on one line. */
export const toSentences = (text: string): string[] =>
	text
		.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"”])|\n\s*\n/u)
		.map((sentence) => sentence.replace(/\s+/g, ' ').trim())
		.filter((sentence) => /\p{L}/u.test(sentence));
