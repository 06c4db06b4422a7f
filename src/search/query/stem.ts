/** Endings of Swedish words, longest first: the first step of the Snowball stemmer for Swedish, and -et and -an. */
const swedishEndings =
	'heterna hetens anden heten heter arnas ernas ornas andes arens andet arna erna orna ande arne aste aren ades erns ade are ern ens het ast ets ans ad en et an ar er or as es at a e'.split(
		' ',
	);

/**
 * The part of a word that its forms share: missbruket → missbruk. Pagefind stems in nearly the same manner
 * (it keeps -et and -an). English is stemmed more lightly.
 */
export function stem(word: string, lang: string): string {
	const known = lang === 'en' ? english : swedish;
	let found = known.get(word);
	if (found !== undefined) return found;
	found = lang === 'en' ? stemEnglish(word) : stemSwedish(word);
	if (known.size > 300_000) known.clear();
	known.set(word, found);
	return found;
}

// A build asks for the same words millions of times.
const english = new Map<string, string>();
const swedish = new Map<string, string>();

function stemSwedish(word: string): string {
	const region = Math.max(3, (/[aeiouyåäöé][^aeiouyåäöé]/.exec(word)?.index ?? word.length) + 2);
	const cut = (ending: string) =>
		word.endsWith(ending) && word.length - ending.length >= region
			? word.slice(0, word.length - ending.length)
			: undefined;
	let found: string | undefined;
	for (const ending of swedishEndings) if ((found = cut(ending)) !== undefined) break;
	found ??= /[bcdfghjklmnoprtvy]s$/.test(word) ? cut('s') : undefined;
	if (found !== undefined) word = found;
	if (/(dd|gd|nn|dt|gt|kt|tt)$/.test(word) && word.length - 2 >= region) word = word.slice(0, -1);
	for (const ending of ['lig', 'els', 'ig']) {
		const shorter = cut(ending);
		if (shorter !== undefined) return shorter;
	}
	return /(löst|fullt)$/.test(word) && word.length - 4 >= region ? word.slice(0, -1) : word;
}

function stemEnglish(word: string): string {
	if (word.length < 4) return word;
	const base = word
		.replace(/['’]s?$/, '')
		.replace(/ies$/, 'y')
		.replace(/(ss|x|ch|sh)es$/, '$1')
		.replace(/([^su])s$/, '$1');
	const shorter = base.replace(/(?<=[aeiouy].*[^aeiou]|[aeiouy][^aeiou])(ing|ed|ly)$/, '');
	const undoubled = shorter === base ? base : shorter.replace(/([^aeiouls])\1$/, '$1');
	return undoubled.length > 3 ? undoubled.replace(/y$/, 'i').replace(/e$/, '') : undoubled;
}
