import { all, isHidden, nameOf, selectorOf } from '../dom.ts';
import { watch } from './changes.ts';

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

const tried = new Set<Element>();
const native = 'button,summary,select,input,a[href]';
const controls =
	'button,[role=button],[role=checkbox],[role=switch],[role=tab],[role=link]:not(a),[role=menuitem],select,input[type=radio],[aria-haspopup],[aria-expanded],[role=option],[role=radio]';

/** The next control to try, with what it is; nothing when all have been tried. */
export function nextControl(): {
	selector: string;
	native: boolean;
	tag: string;
	role: string;
	name: string;
} | null {
	const names = new Set([...tried].map((control) => control.getAttribute('name')).filter(Boolean));
	const found = all(document, controls).filter(
		(control) =>
			!tried.has(control) &&
			!isHidden(control) &&
			// The choices of one group are one control.
			!(control.matches('input') && names.has(control.getAttribute('name'))) &&
			!control.matches('[disabled],[aria-disabled=true],[type=submit],form button:not([type])'),
	);
	// What is made of other elements promises most on its own.
	const element = found.find((control) => !control.matches(native)) ?? found[0];
	if (!element) return null;
	tried.add(element);
	return {
		selector: selectorOf(element),
		native: element.matches(native),
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
