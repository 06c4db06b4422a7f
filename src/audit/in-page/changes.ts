import { all, isHidden, squeeze } from '../dom.ts';
import type { Rule, RuleFinding } from '../rule.ts';

type Found = RuleFinding & { rule: Pick<Rule, 'id' | 'wcag' | 'severity'> };

/** What `watch.js` wrote down while the page's scripts ran. */
export interface Watch {
	listeners: Map<EventTarget, Set<string>>;
	waits: () => number;
	advance: (milliseconds: number) => Promise<number>;
}
export const watch = (): Watch | undefined => (window as unknown as { __watch?: Watch }).__watch;

let observer: MutationObserver | undefined;
let changes = 0;
let lastKey = '';
let answered: string | undefined;
const noteKey = ({ key }: KeyboardEvent) => {
	lastKey = key;
};
const noteChange = ({ type }: Event) => {
	// Space scrolls every page.
	if (type === 'scroll' && lastKey === ' ') return;
	changes++;
	answered ??= lastKey;
};

/** Begins to count what changes on the page. */
export function startChanges(): void {
	observer?.disconnect();
	[changes, lastKey, answered] = [0, '', undefined];
	observer = new MutationObserver((records) => {
		changes += records.length;
		answered ??= lastKey;
	});
	observer.observe(document, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true,
	});
	window.addEventListener('keydown', noteKey, true);
	for (const type of ['focusin', 'scroll']) document.addEventListener(type, noteChange, true);
}

/** How much has changed: at once when anything has, else after a moment. `key` is what was pressed before the first change. */
export async function endChanges(): Promise<{ changes: number; key: string | undefined }> {
	for (let tries = 0; tries < 8 && changes === 0; tries++)
		await new Promise((resolve) => setTimeout(resolve, 5));
	observer?.disconnect();
	window.removeEventListener('keydown', noteKey, true);
	for (const type of ['focusin', 'scroll']) document.removeEventListener(type, noteChange, true);
	return { changes, key: answered };
}

const stops =
	/pau[sz]|stop|stanna|stoppa|hide|dölj|update|frequency|frekvens|interval|speed|hastighet/i;
const controls = 'button,input[type=button],input[type=checkbox],a,[role=button]';
const nameOfControl = (node: Element) =>
	`${node.textContent} ${node.getAttribute('aria-label') ?? ''} ${node.getAttribute('value') ?? ''}`;

/** Lets seven seconds pass on the page's clock: text that changes again and again, beside other text, must be possible to stop. */
async function findSelfChanges(): Promise<Found[]> {
	const wait = watch();
	if (!wait || wait.waits() === 0 || !document.body) return [];
	const records = new Map<Element, number[]>();
	let targets: Node[] = [];
	const note = new MutationObserver((list) => targets.push(...list.map(({ target }) => target)));
	note.observe(document.body, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true,
		attributeFilter: ['class', 'style', 'hidden'],
	});
	let text = document.body.innerText;
	for (let time = 500; time <= 7000; time += 500) {
		targets = [];
		if ((await wait.advance(500)) === 0) continue;
		const fresh = document.body.innerText;
		if (fresh === text) continue;
		text = fresh;
		for (const target of targets) {
			const element = target instanceof Element ? target : target.parentElement;
			if (element && !element.matches('script,style'))
				records.set(element, [...(records.get(element) ?? []), time]);
		}
	}
	note.disconnect();
	const element = [...records].find(
		([changed, times]) =>
			new Set(times).size >= 2 && Number(times.at(-1)) > 5000 && changed.isConnected,
	)?.[0];
	const stoppers = all(document, controls).filter((node) => stops.test(nameOfControl(node)));
	if (
		!element ||
		stoppers.some((node) => !isHidden(node)) ||
		element.closest('[role=timer],[aria-busy=true]') ||
		squeeze(document.body.innerText) === squeeze((element as HTMLElement).innerText)
	)
		return [];
	const rule = { id: 'text-changes', wcag: ['2.2.2'], severity: 'error' as const };
	// A button that is hidden now may be one that the reader can get at.
	return stoppers.length > 0
		? [
				{
					rule,
					element,
					level: 'warn',
					message: 'Texten byts av sig själv. Hittar läsaren det som stannar den?',
					en: 'The text changes by itself. Does the reader find what stops it?',
				},
			]
		: [
				{
					rule,
					element,
					message: 'Texten byts av sig själv och går inte att stanna.',
					en: 'The text changes by itself and cannot be stopped.',
				},
			];
}

const messages =
	'[role=alert],[role=status],[role=log],[class*=toast],[class*=alert],[class*=message],[class*=notice],[class*=snackbar],[class*=flash],[aria-live],dialog,[role=dialog]';

/** Lets twenty seconds pass on the page's clock: what changes by itself, and which messages are taken away. */
export async function findPassing(): Promise<Found[]> {
	const vanished = noteMessages();
	return [...(await findSelfChanges()), ...(await vanished(13_000))];
}

/** Which messages are taken away within twenty seconds. */
export const findVanished = (): Promise<Found[]> => noteMessages()(20_000);

function noteMessages(): (milliseconds: number) => Promise<Found[]> {
	const wait = watch();
	if (!wait || wait.waits() === 0) return () => Promise.resolve([]);
	const texts = all(document, messages)
		.filter((element) => !isHidden(element) && squeeze(element.textContent).length > 3)
		.map((element) => ({ element, text: squeeze(element.textContent) }));
	return async (milliseconds) => {
		await wait.advance(milliseconds);
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
	};
}

/** Lets twenty hours pass: a page that goes elsewhere by then has a time limit. */
export const passTime = async (): Promise<number> => (await watch()?.advance(72_000_000)) ?? 0;

let left = false;
let keeper: Element | null = null;
const noteLeaving = () => {
	// A guard outside the dialog may send the focus back at once.
	setTimeout(() => {
		const { activeElement } = document;
		left ||= activeElement !== document.body && keeper?.contains(activeElement) === false;
	});
};

/** Watches whether focus leaves a dialog. */
export function watchFocus(selector: string): void {
	[left, keeper] = [false, document.querySelector(selector)];
	document.addEventListener('focusin', noteLeaving, true);
}

export function hasLeft(): boolean {
	document.removeEventListener('focusin', noteLeaving, true);
	return left;
}
