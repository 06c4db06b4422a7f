/** Words of four letters and more: long enough to be no part of the notation. */
const wordsOf = (text: string) => text.match(/\p{L}{4,}/gu) ?? [];

/** Words that stand in a YAML file and in nothing of what was read from it. Comments on lines of their own do not count. */
export function lostWordsOfYaml(text: string, data: unknown): string[] {
	const known = collect(data);
	const source = text
		.replace(/^[ \t]*#[^\n]*/gm, '')
		.replace(/[ \t]#(?:[ \t#][^\n]*)?(?=\n|$)/g, '')
		.replace(/\\./g, ' ')
		.replace(/^%[^\n]*/gm, '');
	// The notation's own words, and numbers and truths that are no text once they are read.
	const own = /^(?:true|null|False|True|TRUE|FALSE|false|Null|NULL)$/;
	return wordsOf(source).filter((word) => !own.test(word) && !known.includes(word));
}

const collect = (data: unknown): string =>
	typeof data === 'object' && data !== null
		? Object.entries(data)
				.map(([key, value]) => `${key} ${collect(value)}`)
				.join(' ')
		: String(data);

/** Words that stand in the body of a text and not on its page. */
export function lostWords(body: string, shown: string): string[] {
	const source = body
		.replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, ' ')
		.replace(/&(?:#\w+|\w+);/g, ' ')
		.replace(/^[ \t]*(`{3,}|~{3,}).*$/gm, ' ');
	const known = shown.normalize('NFC');
	return wordsOf(source.normalize('NFC')).filter((word) => !known.includes(word));
}
