import { browserModule } from '../browser-module.ts';
import type { HelpSettings } from './browser/texts.ts';

/** The module of the writing help: the same rules and grade as `npm run check:content`, for a browser. */
export const { bundleFor, versionOf } = browserModule<HelpSettings>(
	'src/writing-help/browser/main.ts',
	'__WRITING_HELP__',
);
