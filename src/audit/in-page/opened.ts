import { all, isHidden, squeeze } from '../dom.ts';

let seenBefore = new Set<Element>();
let opened: HTMLElement[] = [];
let details: HTMLDetailsElement[] = [];

const visible = () => all(document, 'body *').filter((element) => !isHidden(element));

/** Remembers what is seen now. */
export function rememberVisible(): void {
	seenBefore = new Set(visible());
}

/** What has come into sight since then: the outermost parts that hold text or controls. */
export function findOpened(): boolean {
	const fresh = visible().filter((element) => !seenBefore.has(element));
	const set = new Set<Element>(fresh);
	opened = fresh.filter(
		(element) =>
			!set.has(element.parentElement ?? element) &&
			(squeeze(element.textContent) !== '' ||
				element.matches('img,input,button') ||
				element.querySelector('img,input,button') !== null),
	);
	for (const element of fresh) seenBefore.add(element);
	return opened.length > 0;
}

/** Opens every `<details>` of the page. */
export function openDetails(): void {
	details = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
	for (const element of details) element.open = true;
}

export function closeDetails(): void {
	for (const element of details) element.open = false;
}

/** The parts that were opened last, as long as they are there. */
export const openedParts = (): HTMLElement[] => opened.filter(({ isConnected }) => isConnected);
