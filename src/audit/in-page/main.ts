import { computed } from '../computed/index.ts';
import contrast from '../computed/contrast.ts';
import { movingElements } from '../computed/motion.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { runAxe } from './axe.ts';
import {
	endChanges,
	findPassing,
	findVanished,
	hasLeft,
	passTime,
	startChanges,
	watchFocus,
} from './changes.ts';
import { clipped, letters, reflow, spaced, sticky } from './enlarged.ts';
import { marks, nextControl, probeKeys } from './live.ts';
import { mark, media } from './media-facts.ts';
import { closeDetails, findOpened, openDetails, openedParts, rememberVisible } from './opened.ts';
import { runRules, toRaw, toRawList } from './raw.ts';
import { findUnannounced, submitEmpty } from './forms.ts';
import { endTabs, hasJumped, startTabs } from './tabs.ts';

const ours = (parts?: Element[]): RawFinding[] => {
	marks(true);
	const found = runRules([...rules, ...computed], parts);
	marks(false);
	return found;
};

/** What the audit asks of a page, from outside. */
const audit = {
	/** Our own rules on the page as it stands. */
	rules: () => ours(),
	axe: runAxe,
	/** Our own rules and axe-core in the parts that have just been opened. */
	inOpened: async (locale: object | null) => {
		const parts = openedParts();
		return {
			own: [...ours(parts), ...runRules([contrast], parts)],
			axe: await runAxe(locale, null, false, parts),
		};
	},
	contrast: () => runRules([contrast]),
	/** With reduced motion asked for: what moves all the same. */
	still: () =>
		movingElements(document).map(({ element }) =>
			toRaw(
				{ id: 'motion-reduced', wcag: ['2.3.3'], severity: 'error' },
				{
					element,
					message: 'Det här rör sig fast läsaren bett om mindre rörelse.',
					en: 'This moves although the reader asked for less motion.',
				},
			),
		),
	clipped,
	spaced,
	reflow,
	sticky,
	letters,
	startTabs,
	hasJumped,
	endTabs: () => toRawList(endTabs()),
	openDetails,
	closeDetails,
	rememberVisible,
	findOpened,
	nextControl,
	probeKeys,
	startChanges,
	endChanges,
	submitEmpty,
	findUnannounced: () => toRawList(findUnannounced()),
	findPassing: async () => toRawList(await findPassing()),
	findVanished: async () => toRawList(await findVanished()),
	passTime,
	watchFocus,
	hasLeft,
	raw: (
		rule: Pick<Rule, 'id' | 'wcag' | 'severity'>,
		element: Element | undefined,
		message: string,
		en: string,
	) => toRaw(rule, { element, message, en }),
	mark,
	media,
};

declare global {
	interface Window {
		__audit: typeof audit;
	}
}
window.__audit = audit;
export type PageAudit = typeof audit;
