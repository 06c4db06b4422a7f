import type { Problem } from './problem.ts';

type Kind = [pattern: RegExp, what: string, why: string, fix: string];

const kinds: Kind[] = [
	[
		/\u00ad/,
		'På raden finns ett mjukt bindestreck, som inte syns.',
		'Ordet går inte att söka efter, och det kan läsas upp fel.',
		'Radera ordet och skriv det igen.',
	],
	[
		/[\u200b\u2060\ufeff\u2028\u2029\v\f]/,
		'På raden finns ett tecken som inte syns.',
		'Det kan dela ord och rader, och läsas upp fel.',
		'Radera orden runt stället och skriv dem igen.',
	],
	[
		/[\u202a-\u202e\u2066-\u2069]/,
		'På raden finns ett osynligt tecken som vänder på texten.',
		'Läsaren ser något annat än det som står i filen.',
		'Radera orden runt stället och skriv dem igen.',
	],
	[
		/[\u0080-\u009f]/,
		'På raden finns ett trasigt tecken, ofta ett citattecken eller ett tankstreck från Word.',
		'Tecknet syns inte på sidan, eller syns som en ruta.',
		'Radera tecknet och skriv det igen: ” eller –.',
	],
	[
		/[\ue000-\uf8ff]/,
		'På raden finns ett tecken som bara Word känner till, ofta en punkt i en lista.',
		'Tecknet syns som en tom ruta på sidan.',
		'Ta bort tecknet. Skriv - och ett mellanslag först på raden om det är en lista.',
	],
];
const any = /[\v\f\u0080-\u009f\u00ad\u200b\u2028-\u202e\u2060\u2066-\u2069\ue000-\uf8ff\ufeff]/;

/** Signs that an editor cannot see and that come along from Word and from web pages: one problem a line and kind. */
export function findHiddenCharacters(text: string, file: string): Problem[] {
	if (!any.test(text)) return [];
	return text.split('\n').flatMap((content, index) =>
		kinds.flatMap(([pattern, what, why, fix]) => {
			const at = content.search(pattern);
			if (at < 0) return [];
			return { file, line: index + 1, column: at + 1, id: 'hidden-character', what, why, fix };
		}),
	);
}
