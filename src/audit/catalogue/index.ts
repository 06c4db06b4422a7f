import { computed } from '../computed/index.ts';
import contrast from '../computed/contrast.ts';
import type { RuleInfo } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { changes } from './changes.ts';
import { dialogs } from './dialogs.ts';
import { display } from './display.ts';
import { keyboard } from './keyboard.ts';
import { pages } from './pages.ts';
import { toInfo } from './row.ts';
import { site } from './site.ts';

/** Every rule, behaviour and check of ours, by its id. */
export const catalogue = new Map<string, RuleInfo>(
	[
		...rules,
		...computed,
		contrast,
		...[...keyboard, ...dialogs, ...display, ...changes, ...site, ...pages].map(toInfo),
	].map((info) => [info.id, info]),
);
