/** What the build tells the browser: put in as the module is bundled. */
export interface BrowserSettings {
	lang: string;
	/** Folder of the index: /pagefind/. */
	folder: string;
	/** Address of the search page. */
	page: string;
	texts: Record<string, string>;
}

declare const __SEARCH__: BrowserSettings;

export const settings: BrowserSettings = __SEARCH__;

/** A text of the page's language with values put in. */
export const say = (key: string, values: Record<string, string | number> = {}): string =>
	Object.entries(values).reduce(
		(text, [name, value]) => text.replaceAll(`{${name}}`, () => String(value)),
		settings.texts[key] ?? key,
	);
