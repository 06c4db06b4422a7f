import { all, isHidden } from '../dom.ts';
import { defineRule } from '../rule.ts';
import { focusable } from './mouse-only.ts';

export default defineRule({
	id: 'hidden-focus',
	wcag: ['4.1.2', '2.1.1'],
	severity: 'error',
	title: 'Det som går att nå med Tab ska finnas för skärmläsare, och tvärtom',
	why: 'Fokus hamnar annars på något som inte hörs, eller går förbi något som syns.',
	fix: 'Ta bort aria-hidden eller tabindex.',
	en: {
		title: 'What Tab reaches exists for screen readers, and the other way round',
		why: 'Else focus lands on something that is not heard, or passes by something that is seen.',
		fix: 'Remove aria-hidden or tabindex.',
	},
	check(document) {
		const frames = all(document, 'iframe[tabindex^="-"]')
			.filter(
				(frame) =>
					!isHidden(frame) &&
					!frame.closest('[inert]') &&
					!document.querySelector('dialog[open]') &&
					!(Number(frame.getAttribute('width') ?? 9) <= 1),
			)
			.filter((frame) => {
				const inner = (frame as HTMLIFrameElement).contentDocument;
				const body =
					inner?.body ?? new DOMParserSafe(document).parse(frame.getAttribute('srcdoc') ?? '');
				return body
					? all(body, focusable).some(
							(node) => node.getAttribute('tabindex') !== '-1' && !isHidden(node),
						)
					: false;
			});
		const controls = all(document, 'a[href],button,input:not([type=hidden]),select,textarea')
			.filter(
				(element) =>
					Number(element.getAttribute('tabindex') ?? 0) < 0 &&
					!isHidden(element) &&
					!element.closest('[aria-hidden=true],[inert]'),
			)
			// Widgets move focus inside themselves with the arrow keys.
			.filter(
				(element) =>
					!element.closest(
						'[role=tablist],[role=menu],[role=menubar],[role=listbox],[role=grid],[role=tree],[role=toolbar],[role=radiogroup],[role=combobox],[role=treegrid],[role=application],[role=dialog]',
					) &&
					!element.matches(
						'[role=tab],[role=option],[role=menuitem],[disabled],[role=radio],[role=gridcell]',
					),
			)
			.filter(
				(element) =>
					element.tagName !== 'A' ||
					!all(document, 'a[href]').some(
						(other) =>
							other !== element &&
							other.getAttribute('href') === element.getAttribute('href') &&
							!other.hasAttribute('tabindex'),
					),
			);
		return [
			...frames.map((element) => ({
				element,
				wcag: ['2.1.1'],
				message: 'Ramen har innehåll som går att använda, men Tab går förbi den.',
				en: 'The frame holds things to use, but Tab passes it by.',
			})),
			...controls.map((element) => ({
				element,
				wcag: ['2.1.1'],
				level:
					element.id && document.querySelector(`a[href="#${element.id}"]`)
						? ('notice' as const)
						: ('error' as const),
				message: 'Tab går förbi det här, fast det går att använda.',
				en: 'Tab passes this by, although it can be used.',
			})),
		];
	},
});

class DOMParserSafe {
	private readonly document: Document;
	constructor(document: Document) {
		this.document = document;
	}
	parse(html: string): Element | null {
		const holder = this.document.createElement('template');
		holder.innerHTML = html;
		const root = this.document.createElement('div');
		root.append(holder.content);
		return root;
	}
}
