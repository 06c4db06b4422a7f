import { browserModule } from '../browser-module.ts';
import type { BrowserSettings } from './browser/settings.ts';

/** The module of the search field and the search page, with the texts of one language in it. */
export const { bundleFor, versionOf } = browserModule<BrowserSettings>(
	'src/search/browser/main.ts',
	'__SEARCH__',
);
