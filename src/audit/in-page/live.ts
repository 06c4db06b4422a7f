import { all, isHidden, nameOf, selectorOf, squeeze } from '../dom.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** What `watch.ts` wrote down while the page's scripts ran. */
interface Watch {
	listeners: Map<EventTarget, Set<string>>;
	timers: { id: number; run: () => void; delay: number }[];
	intervals: number;
	opened: number;
	flush: (least: number, most: number) => number;
}
const watch = () => (window as unknown as { __watch?: Watch }).__watch;

/** Shows the rules which elements listen for clicks; takes it back after. */
export function marks(isOn: boolean): void {
	for (const [target, types] of watch()?.listeners ?? []) {
		if (!(target instanceof Element) || !target.isConnected) continue;
		if (!isOn) target.removeAttribute('data-audit-click');
		else if (
			['click', 'mousedown', 'mouseup', 'pointerdown', 'dblclick'].some((type) =>
				types.has(type),
			) &&
			!['keydown', 'keyup', 'keypress'].some(
				(type) => types.has(type) && target.matches('[tabindex]'),
			)
		)
			target.setAttribute('data-audit-click', '');
	}
}

const seen = new WeakSet<Element>();
const controls =
	'button,[role=button],[role=checkbox],[role=switch],[role=tab],[role=link]:not(a),[role=menuitem],summary,select,input[type=radio],[aria-haspopup],[aria-expanded],[role=option],[role=radio]';

/** The next control to try, with what it is; nothing when all have been tried. */
export function nextControl(): {
	selector: string;
	native: boolean;
	tag: string;
	role: string;
	name: string;
} | null {
	const element = all(document, controls).find(
		(control) =>
			!seen.has(control) &&
			!isHidden(control) &&
			!control.matches('[disabled],[aria-disabled=true],[type=submit],form button:not([type])'),
	);
	if (!element) return null;
	seen.add(element);
	return {
		selector: selectorOf(element),
		native: element.matches('button,summary,select,input,a[href]'),
		tag: element.tagName.toLowerCase(),
		role: element.getAttribute('role') ?? '',
		name: nameOf(element).slice(0, 60),
	};
}

/** Whether the whole page listens for keys. */
export const probeKeys = (): boolean => {
	const listens = (target: EventTarget) =>
		['keydown', 'keypress', 'keyup'].some((type) => watch()?.listeners.get(target)?.has(type));
	return (
		listens(document) ||
		listens(window) ||
		listens(document.body) ||
		[document.body, document.documentElement].some((node) =>
			/onkey(down|press|up)/.test((node.cloneNode(false) as Element).outerHTML),
		) ||
		typeof document.onkeydown === 'function' ||
		typeof document.onkeyup === 'function' ||
		typeof document.onkeypress === 'function' ||
		typeof window.onkeydown === 'function'
	);
};

/** Runs the page's waiting timers at once, and tells which texts they take away. */
export function findVanished(): (RuleFinding & { rule: Pick<Rule, 'id' | 'wcag' | 'severity'> })[] {
	const shown = all(
		document,
		'[role=alert],[role=status],[role=log],[class*=toast],[class*=alert],[class*=message],[class*=notice],[class*=snackbar],[class*=flash],[aria-live],dialog,[role=dialog]',
	).filter((element) => !isHidden(element) && squeeze(element.textContent).length > 3);
	const texts = shown.map((element) => ({
		element,
		text: squeeze(element.textContent),
		selector: selectorOf(element),
	}));
	const count = watch()?.flush(300, 20_000) ?? 0;
	if (count === 0) return [];
	return texts
		.filter(
			({ element }) =>
				!element.isConnected || isHidden(element) || squeeze(element.textContent) === '',
		)
		.map(({ element, text }) => ({
			rule: { id: 'message-vanishes', wcag: ['2.2.1'], severity: 'error' as const },
			element: element.isConnected ? element : undefined,
			message: `Meddelandet ”${text.slice(0, 60)}” försvinner av sig självt.`,
			en: `The message “${text.slice(0, 60)}” vanishes by itself.`,
		}));
}
