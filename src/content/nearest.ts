import { closest, distance } from 'fastest-levenshtein';

/** The known name that somebody most likely meant, or nothing when none is near. Letter case counts for little. */
export function nearest(
	word: string,
	known: readonly string[],
	most = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
	if (known.length === 0 || word.length > 60) return undefined;
	const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
	const found = closest(plain(word), known.map(plain));
	// Two letters that have changed places are two changes.
	const limit = word.length < 4 ? 1 : most;
	return distance(plain(word), found) <= limit
		? known.find((name) => plain(name) === found)
		: undefined;
}
