import { isHidden, squeeze } from '../dom.ts';

/** The number of lines that the element's own text stands on, and how many letters the longest holds. */
export function linesOf(element: Element): { count: number; longest: number; height: number } {
	const document = element.ownerDocument;
	const range = document.createRange();
	range.selectNodeContents(element);
	const tops = new Map<number, number>();
	for (const rect of range.getClientRects()) {
		if (rect.width < 1 || rect.height < 1) continue;
		const key =
			[...tops.keys()].find((top) => Math.abs(top - rect.bottom) < rect.height / 2) ?? rect.bottom;
		tops.set(key, (tops.get(key) ?? 0) + rect.width);
	}
	const letters = squeeze(element.textContent).length;
	const width = [...tops.values()].reduce((sum, part) => sum + part, 0);
	const longest = width > 0 ? Math.round((Math.max(...tops.values()) / width) * letters) : 0;
	return { count: tops.size, longest, height: element.getBoundingClientRect().height };
}

/** Blocks that hold running text: no blocks inside them, and seen. */
export const paragraphs = (document: Document): HTMLElement[] =>
	Array.from(
		document.querySelectorAll<HTMLElement>('p,li,dd,td,blockquote,div,section,article,figcaption'),
	).filter(
		(element) =>
			!element.querySelector(
				'p,li,dd,td,div,blockquote,ul,ol,table,section,article,h1,h2,h3,h4,pre,form,input,textarea,nav',
			) &&
			squeeze(element.textContent).length > 1 &&
			!element.closest('pre,code,nav,[aria-hidden=true]') &&
			!isHidden(element),
	);
