/** What rules ask of elements. Runs in jsdom and in browsers. */

const hiddenTags = new Set([
	'SCRIPT',
	'STYLE',
	'TEMPLATE',
	'NOSCRIPT',
	'HEAD',
	'TITLE',
	'META',
	'LINK',
]);

export const squeeze = (text: string | null | undefined): string =>
	(text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** Every element that matches, as a list. */
export const all = (root: ParentNode, selector: string): HTMLElement[] =>
	Array.from(root.querySelectorAll<HTMLElement>(selector));

/** Whether the markup or, in a browser, the styles hide the element from everyone. */
export function isHidden(element: Element): boolean {
	if (element.closest('[hidden],template,noscript,script,style,head')) return true;
	const view = element.ownerDocument.defaultView;
	// jsdom knows no layout; checkVisibility is there only in browsers.
	if ('checkVisibility' in element && view)
		return !(element as HTMLElement).checkVisibility({ checkVisibilityCSS: true });
	for (let node: Element | null = element; node; node = node.parentElement) {
		const style = node.getAttribute('style') ?? '';
		if (/display:\s*none|visibility:\s*hidden/.test(style)) return true;
	}
	return false;
}

/** Hidden from assistive technology. */
export const isAriaHidden = (element: Element): boolean =>
	isHidden(element) || element.closest('[aria-hidden="true"],[inert]') !== null;

/** The text a reader sees in the element, without scripts and styles. */
export function textOf(element: Element): string {
	let text = '';
	for (const node of element.childNodes) {
		if (node.nodeType === 3) text += node.nodeValue ?? '';
		else if (node.nodeType === 1 && !hiddenTags.has((node as Element).tagName)) {
			const child = node as Element;
			const isBlock = /^(P|DIV|LI|UL|OL|H\d|BR|TD|TH|TR|DT|DD|SECTION|LABEL|LEGEND|OPTION)$/.test(
				child.tagName,
			);
			text += isBlock ? ` ${textOf(child)} ` : textOf(child);
		}
	}
	return text;
}

/** Words of letters. */
export const wordsOf = (text: string): string[] =>
	text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** The accessible name, as far as markup tells it. */
export function nameOf(element: Element, seen = new Set<Element>()): string {
	if (seen.has(element)) return '';
	seen.add(element);
	const document = element.ownerDocument;
	const ids = element.getAttribute('aria-labelledby');
	if (ids && seen.size === 1) {
		const name = ids
			.split(/\s+/)
			.map((id) => document.getElementById(id))
			.map((target) => (target ? contentName(target, seen) : ''))
			.join(' ');
		if (squeeze(name)) return squeeze(name);
	}
	const label = squeeze(element.getAttribute('aria-label'));
	if (label) return label;
	const tag = element.tagName.toLowerCase();
	if (
		tag === 'img' ||
		tag === 'area' ||
		(tag === 'input' && element.getAttribute('type') === 'image')
	)
		return squeeze(element.getAttribute('alt') ?? element.getAttribute('title'));
	if (tag === 'input' && /^(submit|button|reset)$/i.test(element.getAttribute('type') ?? ''))
		return squeeze(
			element.getAttribute('value') ??
				element.getAttribute('title') ??
				element.getAttribute('type'),
		);
	if (['input', 'select', 'textarea'].includes(tag))
		return (
			labelsOf(element)
				.map((node) => contentName(node, seen))
				.join(' ')
				.trim() ||
			squeeze(element.getAttribute('title')) ||
			squeeze(element.getAttribute('placeholder'))
		);
	return contentName(element, seen) || squeeze(element.getAttribute('title'));
}

/** The labels of a field, by `for` or around it. */
export function labelsOf(element: Element): Element[] {
	const around = element.closest('label');
	const own = element.id
		? all(element.ownerDocument, 'label[for]').filter(
				(label) => label.getAttribute('for') === element.id,
			)
		: [];
	return around ? [around, ...own.filter((label) => label !== around)] : own;
}

function contentName(element: Element, seen: Set<Element>): string {
	let name = '';
	for (const node of element.childNodes) {
		if (node.nodeType === 3) name += node.nodeValue ?? '';
		else if (node.nodeType === 1) {
			const child = node as Element;
			if (hiddenTags.has(child.tagName.toUpperCase()) && child.tagName !== 'title') continue;
			if (child.getAttribute('aria-hidden') === 'true' || child.hasAttribute('hidden')) continue;
			if (/^(input|select|textarea)$/i.test(child.tagName)) continue;
			const inline = /^(span|b|i|em|strong|a|abbr|code|sup|sub|small|mark|tspan)$/i.test(
				child.tagName,
			);
			const part = nameOf(child, seen);
			name += inline ? part && (/^\s/.test(child.textContent) ? ` ${part}` : part) : ` ${part} `;
			if (inline && /\s$/.test(child.textContent)) name += ' ';
		}
	}
	return squeeze(name);
}

/** A short CSS selector that leads to this element and no other. */
export function selectorOf(element: Element): string {
	const document = element.ownerDocument;
	const parts: string[] = [];
	for (
		let node: Element | null = element;
		node && node !== document.documentElement;
		node = node.parentElement
	) {
		const { id, tagName, parentElement } = node;
		if (id && /^[A-Za-z][\w-]*$/.test(id) && document.querySelectorAll(`#${id}`).length === 1) {
			parts.unshift(`#${id}`);
			return parts.join(' > ');
		}
		const tag = tagName.toLowerCase().replace(/[^\w-]/g, '\\$&');
		const same = parentElement
			? Array.from(parentElement.children).filter((child) => child.tagName === tagName)
			: [];
		parts.unshift(same.length > 1 ? `${tag}:nth-of-type(${String(same.indexOf(node) + 1)})` : tag);
	}
	return parts.join(' > ') || 'html';
}

/** The language that an element's text says it is in, first part only: `sv`. */
export const langOf = (element: Element): string =>
	(element.closest('[lang]')?.getAttribute('lang') ?? '').trim().toLowerCase().split('-')[0] ?? '';

/** Elements with text of their own, which is not nothing. */
export function textBlocks(document: Document): HTMLElement[] {
	return all(document, 'body, body *').filter(
		(element) =>
			!hiddenTags.has(element.tagName.toUpperCase()) &&
			Array.from(element.childNodes).some(
				(node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
			),
	);
}
