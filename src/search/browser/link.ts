import { settings } from './settings.ts';

/** A link to another search. */
export function toLink(text: string, values: Record<string, string>): HTMLAnchorElement {
	const link = document.createElement('a');
	link.className = 'target';
	link.href = `${settings.page}?${new URLSearchParams(values).toString()}`;
	link.textContent = text;
	return link;
}
