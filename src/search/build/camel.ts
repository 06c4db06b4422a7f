import { normalise } from '../query/fold.ts';

/** Writes compounds as Pagefind indexes them whole and by their parts, at one place: missbruksProblematik. */
export function camelWriter(split: (word: string) => string[]): (text: string) => string {
	const known = new Map<string, string>();
	const write = (word: string) => {
		const parts = split(normalise(word));
		let at = 0;
		return parts
			.map((part, index) => {
				const piece = word.slice(at, (at += part.length));
				return index > 0 ? piece.charAt(0).toUpperCase() + piece.slice(1) : piece;
			})
			.join('');
	};
	return (text) =>
		text.replace(/\p{L}{7,}/gu, (word) => {
			let shown = known.get(word);
			if (shown === undefined) known.set(word, (shown = write(word)));
			return shown;
		});
}
