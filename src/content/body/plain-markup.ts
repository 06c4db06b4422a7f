// Most texts have no more than links and bold words. Parsing them costs a fifth of a build; seeing that they are
// well-formed costs next to nothing.
const link = /(?<![!\\\]])\[([^[\]<>`*_\\{}|~\n]+)\]\((\/[\w/#-]*|https:\/\/[\w/.-]+)\)/g;
const bold = /(?<![*\\])\*\*[^\s*_\\[\]](?:[^*_\\[\]\n]*[^\s*_\\[\]])?\*\*(?![*\p{L}\p{N}])/gu;

/** A text whose simple links and bold words are blanked out, and the addresses of those links with their offsets. */
export function blankPlainMarkup(text: string): {
	rest: string;
	urls: { url: string; at: number }[];
} {
	const urls: { url: string; at: number }[] = [];
	const rest = text
		.replace(link, (all, _words: string, url: string, at: number) => {
			urls.push({ url, at });
			return 'x'.repeat(all.length);
		})
		.replace(bold, (all) => 'x'.repeat(all.length));
	return { rest, urls };
}
