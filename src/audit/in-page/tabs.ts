import { backgroundOf, contrast, parseColour } from '../computed/colour.ts';
import { canvasColour } from '../computed/contrast.ts';
import { all, isHidden, nameOf } from '../dom.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { focusable } from '../rules/mouse-only.ts';

type Found = RuleFinding & { rule: Pick<Rule, 'id' | 'wcag' | 'severity'> };
const visible: Found['rule'] = { id: 'focus-visible', wcag: ['2.4.7'], severity: 'error' };
const faint: Found['rule'] = { id: 'focus-contrast', wcag: ['1.4.11'], severity: 'error' };
const forced: Found['rule'] = { id: 'focus-forced-colours', wcag: [], severity: 'error' };
const order: Found['rule'] = { id: 'focus-order', wcag: ['2.4.3'], severity: 'error' };
const trap: Found['rule'] = { id: 'keyboard-trap', wcag: ['2.1.2'], severity: 'error' };
const covered: Found['rule'] = { id: 'focus-covered', wcag: ['2.4.11'], severity: 'error' };

const properties = [
	'outlineStyle',
	'outlineWidth',
	'outlineColor',
	'boxShadow',
	'backgroundColor',
	'color',
	'borderTopColor',
	'borderTopWidth',
	'borderBottomColor',
	'borderBottomWidth',
	'borderLeftColor',
	'textDecorationLine',
	'textDecorationThickness',
	'transform',
	'opacity',
	'backgroundImage',
	'fontWeight',
	'filter',
	'display',
	'visibility',
	'left',
	'top',
	'width',
	'height',
	'clipPath',
	'fill',
	'stroke',
	'strokeWidth',
] as const;
const strong =
	/^(outline|border|textDecoration|transform|opacity|fontWeight|display|visibility|left|top|width|height|clipPath|stroke)/;

let before = new Map<Element, string[][]>();
let visits: Element[] = [];
let after = new Map<Element, string[][]>();
let colours = new Map<Element, number>();
let style: HTMLStyleElement | undefined;
let expected: HTMLElement[] = [];

/** The element and what may show its focus in its place: parents, label, neighbours, children and drawn parts. */
function looks(element: Element): string[][] {
	const label = (element as HTMLInputElement).labels?.[0];
	const near = [
		element,
		element.parentElement,
		element.parentElement?.parentElement,
		element.nextElementSibling,
		element.previousElementSibling,
		label,
		...Array.from(element.children).slice(0, 3),
		element.firstElementChild?.firstElementChild,
		element.nextElementSibling?.firstElementChild,
	];
	const read = (node: Element, part?: string) => {
		const computed = getComputedStyle(node, part);
		return part && computed.content === 'none'
			? []
			: properties.map((property) =>
					property.startsWith('outline') && computed.outlineStyle === 'none'
						? ''
						: computed[property],
				);
	};
	return [
		...near.map((node) => (node && node !== document.body ? read(node) : [])),
		read(element, '::before'),
		read(element, '::after'),
		label ? read(label, '::before') : [],
	];
}

function onFocus({ target }: Event): void {
	const element = target as Element;
	visits.push(element);
	if (after.has(element)) return;
	after.set(element, looks(element));
	const { outlineStyle, outlineColor, outlineWidth, outlineOffset } = getComputedStyle(element);
	const colour = parseColour(outlineColor);
	if (
		outlineStyle === 'none' ||
		outlineStyle === 'auto' ||
		parseFloat(outlineWidth) === 0 ||
		!colour
	)
		return;
	const outside = parseFloat(outlineOffset) >= 0 ? element.parentElement : element;
	const back = outside && backgroundOf(outside, canvasColour(document));
	if (back)
		colours.set(
			element,
			contrast(
				colour[3] < 1 ? [...(colour.slice(0, 3) as [number, number, number]), 1] : colour,
				back,
			),
		);
}

/** Begins to write down where Tab goes. Gives how many times to press it. */
export function startTabs(): number {
	style = document.createElement('style');
	style.textContent =
		'*,*::before,*::after{transition-duration:0s!important;transition-delay:0s!important}html{scroll-behavior:auto!important}';
	document.documentElement.append(style);
	(document.activeElement as HTMLElement | null)?.blur();
	scrollTo(0, 0);
	const radios = new Set<string>();
	expected = all(document, focusable).filter((element) => {
		if (
			Number(element.getAttribute('tabindex') ?? 0) < 0 ||
			isHidden(element) ||
			element.closest('[inert]') ||
			element.matches('details:not([open]) > :not(summary), details:not([open]) > :not(summary) *')
		)
			return false;
		if (!element.matches('input[type=radio]')) return true;
		const key = (element as HTMLInputElement).name;
		if (radios.has(key)) return false;
		radios.add(key);
		return true;
	});
	before = new Map(expected.slice(0, 150).map((element) => [element, looks(element)]));
	[visits, after, colours] = [[], new Map(), new Map()];
	document.addEventListener('focusin', onFocus, true);
	getSelection()?.removeAllRanges();
	return Math.min(expected.length, 100) + 2;
}

/** Whether focus went elsewhere than Tab took it: more often than it was pressed, or a moment after. */
export async function hasJumped(times: number): Promise<boolean> {
	const last = document.activeElement;
	await new Promise((resolve) => setTimeout(resolve, 60));
	return visits.length > times || document.activeElement !== last;
}

/** What the walk showed. */
export function endTabs(): Found[] {
	document.removeEventListener('focusin', onFocus, true);
	const found: Found[] = [...findUnseen(), ...findTrap(), ...findDisorder(), ...findCovered()];
	style?.remove();
	(document.activeElement as HTMLElement | null)?.blur();
	scrollTo(0, 0);
	return found;
}

function findUnseen(): Found[] {
	return [...after].flatMap(([element, now]): Found[] => {
		const then = before.get(element);
		if (!then || element.matches('iframe,video,audio,object,embed')) return [];
		const changed = now.flatMap((list, place) =>
			list.flatMap((value, index) =>
				value !== then[place]?.[index] ? [properties[index] ?? ''] : [],
			),
		);
		const isField = element.matches(
			'input:not([type=checkbox],[type=radio],[type=range],[type=color],[type=file],[type=submit],[type=button],[type=image],[type=reset]),textarea,[contenteditable]',
		);
		if (changed.length === 0)
			return [
				{
					rule: visible,
					element,
					level: isField ? 'warn' : 'error',
					message: isField
						? `Bara markören visar att ”${nameOf(element)}” har fokus. Syns det?`
						: `Det syns inte när ”${nameOf(element)}” har fokus.`,
					en: isField
						? `Only the caret shows that “${nameOf(element)}” has focus. Is it seen?`
						: `Nothing shows when “${nameOf(element)}” has focus.`,
				},
			];
		const ratio = colours.get(element);
		const onlyOutline = changed.every((property) => property.startsWith('outline'));
		if (ratio !== undefined && ratio < 3 && onlyOutline)
			return [
				{
					rule: faint,
					element,
					message: `Ramen runt ”${nameOf(element)}” har kontrasten ${ratio.toFixed(1).replace('.', ',')}:1. Den ska vara minst 3:1.`,
					en: `The ring round “${nameOf(element)}” has the contrast ${ratio.toFixed(1)}:1. It must be at least 3:1.`,
				},
			];
		if (!changed.some((property) => strong.test(property)) && !isField)
			return [
				{
					rule: forced,
					element,
					message: `Fokus på ”${nameOf(element)}” visas bara med färg eller skugga, som försvinner vid hög kontrast.`,
					en: `Focus on “${nameOf(element)}” shows only as colour or shadow, which vanishes in high contrast.`,
				},
			];
		return [];
	});
}

function findTrap(): Found[] {
	const missed = expected
		.slice(0, 95)
		.filter(
			(element) =>
				!visits.includes(element) && !isHidden(element) && !element.matches('iframe,audio,video'),
		);
	const last = visits.slice(-4);
	const counts = Map.groupBy(visits, (element) => element);
	const stuck =
		last.find((element) => (counts.get(element)?.length ?? 0) >= 3) ??
		(missed.length > 0 && last.length === 4 && new Set(last).size <= 2 ? last[3] : undefined);
	const isWalkDone = visits.length >= Math.min(expected.length, 100);
	const isAlone =
		expected.length > 1 &&
		visits.length > 0 &&
		visits.length < 3 &&
		missed.length > 0 &&
		!isWalkDone &&
		expected.length > visits.length + 1;
	const element = stuck ?? (isAlone ? visits.at(-1) : undefined);
	if (
		!element ||
		element.closest('dialog,[role=dialog],[role=alertdialog]') ||
		// Everything has been reached: only the very last can hold the reader.
		(missed.length === 0 && (expected.length < 3 || new Set(last).size > 1))
	)
		return [];
	return [
		{
			rule: trap,
			element,
			message: `Den som går med Tab kommer inte vidare från ”${nameOf(element)}”.`,
			en: `Who uses Tab cannot leave “${nameOf(element)}”.`,
		},
	];
}

function findDisorder(): Found[] {
	const found: Found[] = [];
	for (const element of all(document, '[tabindex]')) {
		if (Number(element.getAttribute('tabindex')) > 0 && !isHidden(element))
			found.push({
				rule: order,
				element,
				message: `tabindex="${element.getAttribute('tabindex') ?? ''}" flyttar fokus ur sidans ordning.`,
				en: `tabindex="${element.getAttribute('tabindex') ?? ''}" moves focus out of the order of the page.`,
			});
	}
	const walk = [...new Set(visits)].filter((element) => !isHidden(element));
	for (const [place, element] of walk.entries()) {
		const next = walk[place + 1];
		if (
			!next ||
			Number(element.getAttribute('tabindex')) > 0 ||
			Number(next.getAttribute('tabindex')) > 0
		)
			continue;
		const holder = commonHolder(element, next);
		const layout = getComputedStyle(holder);
		const [one, two] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
		const isReversed = /reverse/.test(layout.flexDirection) && layout.display.includes('flex');
		const isMoved =
			/flex|grid/.test(layout.display) &&
			[...holder.children].some(
				(child) =>
					getComputedStyle(child).order !== '0' ||
					(layout.display.includes('grid') && /^\d/.test(getComputedStyle(child).gridRowStart)),
			);
		const isFloat = [element, next].some(
			(node) =>
				getComputedStyle(childOf(holder, node)).float ===
				(layout.direction === 'rtl' ? 'left' : 'right'),
		);
		const isPlaced = [element, next].some((node) =>
			/absolute|fixed/.test(getComputedStyle(childOf(holder, node)).position),
		);
		const isUp = two.bottom <= one.top + 2;
		const isBack = Math.abs(two.top - one.top) < one.height / 2 && two.right <= one.left + 2;
		const isWrong = layout.direction === 'rtl' ? isUp : isUp || isBack;
		const sideBySide = two.left >= one.right || one.left >= two.right;
		// A second column begins at the top again.
		if (
			!isWrong ||
			(isUp && sideBySide && !isReversed && !(isMoved && layout.display.includes('flex')))
		)
			continue;
		if (isReversed || isMoved || isFloat || isPlaced)
			found.push({
				rule: order,
				element: next,
				level: isPlaced && !isReversed && !isMoved ? 'warn' : 'error',
				message: `Tab går från ”${nameOf(element)}” bakåt till ”${nameOf(next)}”, mot den ordning som syns.`,
				en: `Tab goes from “${nameOf(element)}” back to “${nameOf(next)}”, against the order that is seen.`,
			});
	}
	return found;
}

function commonHolder(one: Element, two: Element): Element {
	let holder: Element = one;
	while (!holder.contains(two) && holder.parentElement) holder = holder.parentElement;
	return holder;
}

function childOf(holder: Element, element: Element): Element {
	let child = element;
	while (child.parentElement && child.parentElement !== holder) child = child.parentElement;
	return child;
}

/** Goes back and forth and asks what lies on top of what has focus. */
function findCovered(): Found[] {
	const fixed = all(document, 'body *').filter(
		(element) => /fixed|sticky/.test(getComputedStyle(element).position) && !isHidden(element),
	);
	if (fixed.length === 0) return [];
	const found = new Map<Element, Found>();
	const walk = [...new Set(visits)];
	for (const element of [...walk, ...walk.toReversed()] as HTMLElement[]) {
		element.focus();
		const box = element.getBoundingClientRect();
		if (document.activeElement !== element || box.width < 2 || box.height < 2) continue;
		const points: [number, number][] = [
			[0.5, 0.5],
			[0.1, 0.2],
			[0.9, 0.2],
			[0.1, 0.8],
			[0.9, 0.8],
		].map(([x = 0, y = 0]) => [box.left + box.width * x, box.top + box.height * y]);
		const tops = points
			.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
			.map(([x, y]) => document.elementFromPoint(x, y));
		const over =
			tops[0] && fixed.find((part) => part.contains(tops[0] ?? null) && !part.contains(element));
		if (
			tops.length > 0 &&
			over &&
			tops.every((top) => top !== null && over.contains(top)) &&
			getComputedStyle(over).pointerEvents !== 'none'
		)
			found.set(element, {
				rule: covered,
				element,
				message: `”${nameOf(element)}” göms bakom en fast del av sidan när den har fokus.`,
				en: `“${nameOf(element)}” is hidden behind a fixed part of the page when it has focus.`,
			});
	}
	return [...found.values()];
}
