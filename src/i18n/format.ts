const dates = new Map<string, Intl.DateTimeFormat>();
const dateTexts = new Map<string, string>();
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

function cached<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
	let value = values.get(key);
	if (!value) values.set(key, (value = make()));
	return value;
}

// British English, since the readers are in Europe.
const region = (lang: string) => (lang === 'en' ? 'en-GB' : lang);

/** An ISO date in full: `2010-04-01` → "1 april 2010". */
export const formatDate = (date: string, lang: string) =>
	cached(dateTexts, `${lang} ${date}`, () =>
		cached(
			dates,
			lang,
			() => new Intl.DateTimeFormat(region(lang), { dateStyle: 'long', timeZone: 'UTC' }),
		).format(new Date(`${date}T00:00:00Z`)),
	);

/** A number with its thousands apart: 4340177 → "4 340 177", with no-break spaces in Swedish. */
export const formatNumber = (value: number, lang: string) =>
	cached(numbers, lang, () => new Intl.NumberFormat(region(lang))).format(value);

/** Names in a row: "Gullspång, Mariestad och Töreboda". */
export const formatList = (names: string[], lang: string) =>
	cached(lists, lang, () => new Intl.ListFormat(region(lang), { type: 'conjunction' })).format(
		names,
	);

/** The name of a language in another: "engelska". */
export const formatLanguage = (language: string, lang: string) =>
	new Intl.DisplayNames(region(lang), { type: 'language' }).of(language) ?? language;
