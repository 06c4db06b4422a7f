import type { HelpSettings, HelpText } from './texts.ts';

declare const __WRITING_HELP__: HelpSettings;

export const settings = __WRITING_HELP__;

/** The text of the page's language, with a value put in. */
export const say = (key: HelpText, value: string | number = '') =>
	settings.texts[key].replace(/\{\w+\}/, () => String(value));
