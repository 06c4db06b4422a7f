/** Longer titles are cut off in tabs and in lists of results. */
const longest = 70;

/**
 * The title of a document: the page's own words, then the site's name where there is room.
 * A name that is too long by itself is cut at a word; `kind` ("hela texten") always stays, so that titles differ.
 */
export function toDocumentTitle(name: string, site: string, kind?: string): string {
	const ending = kind ? `: ${kind}` : '';
	const full = `${name}${ending} – ${site}`;
	if (full.length <= longest) return full;
	if (name.length + ending.length <= longest) return name + ending;
	const room = longest - ending.length - ' …'.length;
	const cut = name.lastIndexOf(' ', room);
	return `${name.slice(0, cut > 0 ? cut : room)} …${ending}`;
}
