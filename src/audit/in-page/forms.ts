import { all, isHidden, squeeze, textOf } from '../dom.ts';
import type { Rule, RuleFinding } from '../rule.ts';

type Found = RuleFinding & { rule: Pick<Rule, 'id' | 'wcag' | 'severity'> };

let before = new Set<Element>();
const texts = () =>
	all(document, 'body *').filter(
		(element) =>
			!isHidden(element) &&
			[...element.childNodes].some((node) => node.nodeType === 3 && squeeze(node.nodeValue) !== ''),
	);

/** Sends every form without filling it in: what scripts say then is what a reader meets. */
export function submitEmpty(): number {
	const forms = [...document.querySelectorAll('form')].filter(
		(form) => !isHidden(form) && form.querySelector('input:not([type=hidden]),textarea,select'),
	);
	before = new Set(texts());
	for (const form of forms) {
		const button = form.querySelector<HTMLElement>(
			'button:not([type=button],[type=reset]),input[type=submit]',
		);
		button?.click();
	}
	return forms.length;
}

const isAboutError = (element: Element) =>
	/err|fel\b|invalid|warn|danger/i.test(
		`${element.className} ${element.id} ${element.parentElement?.className ?? ''}`,
	) ||
	/måste|obligatorisk|ogiltig|fyll i|saknas|\bfel\b|required|invalid|must|please|error/i.test(
		element.textContent,
	);

const isHeard = (element: Element) =>
	element.closest(
		'[role=alert],[role=status],[role=log],[role=alertdialog],[aria-live]:not([aria-live=off]),output,dialog[open]',
	) !== null;

/** An error that has come into sight must be announced: live, or tied to the field that has focus. */
export function findUnannounced(): Found[] {
	const focused = document.activeElement;
	const tied =
		`${focused?.getAttribute('aria-describedby') ?? ''} ${focused?.getAttribute('aria-errormessage') ?? ''}`.split(
			/\s+/,
		);
	return texts()
		.filter(
			(element) =>
				!before.has(element) &&
				isAboutError(element) &&
				!isHeard(element) &&
				!tied.some((id) => id !== '' && element.closest(`[id="${CSS.escape(id)}"]`)) &&
				(focused === document.body || !element.contains(focused)) &&
				!(focused?.matches('[tabindex="-1"],h1,h2,h3') && focused.contains(element)) &&
				!(focused as HTMLInputElement | null)?.labels?.length,
		)
		.slice(0, 1)
		.map((element) => ({
			rule: { id: 'error-announced', wcag: ['4.1.3'], severity: 'error' as const },
			element,
			message: `”${squeeze(textOf(element)).slice(0, 60)}” visas när formuläret skickas, men sägs inte till den som lyssnar.`,
			en: `“${squeeze(textOf(element)).slice(0, 60)}” appears when the form is sent, but is not announced.`,
		}));
}
