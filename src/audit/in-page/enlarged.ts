import { isHidden, squeeze } from '../dom.ts';
import type { RawFinding } from '../rule.ts';
import { findClipped, findWide } from './boxes.ts';
import { toRaw } from './raw.ts';

const spacing =
	'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** Boxes that cut text when the page stands in full width: what was cut on purpose, or always. */
let cutBefore = new Set<Element>();

const withStyle = <Result>(css: string, look: () => Result): Result => {
	const style = document.createElement('style');
	style.textContent = css;
	document.documentElement.append(style);
	try {
		return look();
	} finally {
		style.remove();
	}
};

/** Lets a new size or colour scheme take effect, or gives up within half a second. */
async function settle(width: number): Promise<void> {
	for (let tries = 0; tries < 30 && innerWidth !== width; tries++)
		await new Promise((resolve) => setTimeout(resolve, 10));
}

function toCut(element: Element, id: string, wcag: string[], sv: string, en: string): RawFinding {
	const text = squeeze(element.textContent).slice(0, 50);
	return toRaw(
		{ id, wcag, severity: 'error' },
		{
			element,
			message: `Texten klipps av ${sv}: ”${text}”.`,
			en: `Text is cut off ${en}: “${text}”.`,
		},
	);
}

/** Text that is cut off in a window of this width. */
export async function clipped(width: number): Promise<RawFinding[]> {
	await settle(width);
	return findClipped(document, cutBefore).map((element) =>
		toCut(
			element,
			'clipped-text',
			[width < 640 ? '1.4.10' : '1.4.4'],
			'när sidan förstoras',
			'when the page is enlarged',
		),
	);
}

const control = 'button,a,summary,label,[role=button],[aria-expanded]';
const hasControl = (element: Element) =>
	[element, element.nextElementSibling, element.previousElementSibling].some(
		(near) => near?.matches(control) || near?.querySelector(control),
	) ||
	(element.id !== '' && document.querySelector(`[aria-controls~="${CSS.escape(element.id)}"]`));

/** Text that is cut off with larger letters, and with WCAG's spacing. On a narrow screen only with spacing. */
export function spaced(isNarrow = false): RawFinding[] {
	const now = new Set(findClipped(document));
	if (!isNarrow) cutBefore = new Set(findClipped(document, new Set()));
	// Lines that are gone from the start, and nothing beside them that could show them.
	const lost = isNarrow
		? []
		: [...cutBefore].filter((element) => !now.has(element as HTMLElement) && !hasControl(element));
	const fresh = (css: string) =>
		withStyle(css, () => findClipped(document, cutBefore)).filter(
			(element) => !now.has(element as HTMLElement),
		);
	const larger = isNarrow ? [] : fresh('html{font-size:200%!important}');
	return [
		...lost.map((element) =>
			toCut(element, 'clipped-text', ['1.4.4'], 'redan i full storlek', 'already at full size'),
		),
		...larger.map((element) =>
			toCut(element, 'clipped-text', ['1.4.4'], 'med större bokstäver', 'with larger letters'),
		),
		...fresh(spacing).map((element) =>
			toCut(element, 'text-spacing', ['1.4.12'], 'med mer luft i texten', 'with more spacing'),
		),
	];
}

/** What makes the reader scroll sideways on a narrow screen. */
export async function reflow(width: number): Promise<RawFinding[]> {
	await settle(width);
	return findWide(document).map(({ element, box }) =>
		toRaw(
			{ id: 'reflow', wcag: ['1.4.10'], severity: 'error' },
			{
				element,
				message: box
					? 'Läsaren måste rulla i sidled i en ruta med text på en smal skärm.'
					: 'Läsaren måste rulla i sidled på en smal skärm (320 px).',
				en: box
					? 'The reader must scroll sideways in a box of text on a narrow screen.'
					: 'The reader must scroll sideways on a narrow screen (320 px).',
			},
		),
	);
}

/** Fixed and sticky parts that leave less than half of a small screen. */
export function sticky(): RawFinding[] {
	const parts = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
		const { position } = getComputedStyle(element);
		if ((position !== 'fixed' && position !== 'sticky') || isHidden(element)) return false;
		const box = element.getBoundingClientRect();
		return box.width > innerWidth / 2 && box.height > 0 && !element.matches('dialog,[role=dialog]');
	});
	const height = Math.max(0, ...parts.map((element) => element.getBoundingClientRect().height));
	const element = parts.find((part) => part.getBoundingClientRect().height === height);
	if (!element || height <= innerHeight / 2) return [];
	return [
		toRaw(
			{ id: 'sticky-covers', wcag: ['1.4.10'], severity: 'error' },
			{
				element,
				message: 'En fast del täcker mer än halva den lilla skärmen.',
				en: 'A fixed part covers more than half of the small screen.',
			},
		),
	];
}

/** Letters that are seen, to compare screen and print. */
export const letters = (): number =>
	document.body?.checkVisibility() ? squeeze(document.body.innerText).length : 0;
