import { IntlMessageFormat } from 'intl-messageformat';
import type sv from './sv.json';

/** One language file. `sv.json` decides which keys there are. */
export type Language = typeof sv;

type Leaves<Node> = {
	[Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Leaves<Node[Key]>}`;
}[keyof Node & string];

export type TextKey = Leaves<Language>;
export type Values = Record<string, string | number>;

/** Gives the text under `key`, with `values` put in (ICU message syntax). */
export type Translate = (key: TextKey, values?: Values) => string;

const files = import.meta.glob<Language>('./*.json', { eager: true, import: 'default' });

const languages = new Map(
	Object.entries(files).map(([path, language]) => [
		path.slice('./'.length, -'.json'.length),
		language,
	]),
);

/** Every language that has a file, published or not. */
export const knownLanguages = [...languages.keys()];

/** The language file of `lang`. Throws when there is none. */
export function languageOf(lang: string): Language {
	const language = languages.get(lang);
	if (!language)
		throw new Error(
			`There is no src/i18n/${lang}.json. Add the file, or take ${lang} out of languages in content/webbplats.yml.`,
		);
	return language;
}

const translators = new Map<string, Translate>();

/** The texts of `lang`. Throws for a key that the language lacks: a test keeps the files alike. */
export function translator(lang: string): Translate {
	const known = translators.get(lang);
	if (known) return known;
	const messages = new Map<string, string | IntlMessageFormat>();
	const translate: Translate = (key, values) => {
		let message = messages.get(key);
		if (message === undefined) {
			const text = lookUp(languageOf(lang), key);
			message = text.includes('{') ? new IntlMessageFormat(text, lang) : text;
			messages.set(key, message);
		}
		return typeof message === 'string' ? message : String(message.format(values));
	};
	translators.set(lang, translate);
	return translate;
}

/** The text under a dotted `key`, or `key` itself where a value (a new region, say) has no text. */
function lookUp(language: Language, key: string): string {
	let node: unknown = language;
	for (const part of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[part];
	if (typeof node !== 'string')
		throw new Error(
			`The language ${language.name} has no text ${key}. Add it to its file in src/i18n/.`,
		);
	return node;
}
