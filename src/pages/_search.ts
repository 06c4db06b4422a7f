import { translator, type TextKey } from '../i18n/index.ts';
import { bundleFor, versionOf } from '../search/bundle.ts';
import type { BrowserSettings } from '../search/browser/settings.ts';
import { hrefOf, withBase } from '../site.ts';

/** Texts that the browser's module says. What it puts into them stands in braces. */
const placeholders = Object.fromEntries(
	['query', 'count', 'word', 'typed', 'words', 'labels', 'places', 'label'].map((name) => [
		name,
		`{${name}}`,
	]),
);

const spoken = [
	'working',
	'failed',
	'found0',
	'found1',
	'found',
	'chosen0',
	'chosen1',
	'chosen',
	'title',
	'readAs',
	'insist',
	'literal',
	'helpMe',
	'unknown',
	'about',
	'matchIn',
	'inPlaces',
	'inNames',
	'levels',
	'inFull',
	'suggestions',
	'suggestSwitch',
	'suggested0',
	'suggested1',
	'suggested',
	'kindPlace',
	'kindTopic',
	'kindProject',
	'removeFilter',
] as const;

export function searchSettings(lang: string): BrowserSettings {
	const t = translator(lang);
	return {
		lang,
		folder: withBase('/pagefind/'),
		page: hrefOf({ kind: 'search' }, lang),
		texts: Object.fromEntries(
			spoken.map((key) => [key, t(`search.${key}` satisfies TextKey, placeholders)]),
		),
	};
}

export const searchModule = (lang: string) => bundleFor(searchSettings(lang));

const addresses = new Map<string, Promise<string>>();

/** Address of the module of a language: made once, though every page has it. */
export function searchModuleHref(lang: string): Promise<string> {
	// In dev an editor may change its texts between two pages.
	if (import.meta.env.DEV) addresses.clear();
	let address = addresses.get(lang);
	if (!address) addresses.set(lang, (address = makeAddress(lang)));
	return address;
}

const makeAddress = async (lang: string) =>
	`${withBase(`/sok.${lang}.js`)}?${await versionOf(searchSettings(lang))}`;
