import { all, isHidden, squeeze } from '../dom.ts';

const isCut = (value: string) => value === 'hidden' || value === 'clip';

/**
 * Boxes that cut through a line of their text. With `before`, also boxes that hide whole lines of a text whose other
 * lines are seen, unless they did so before: in full width that is often meant.
 */
export function findClipped(document: Document, before?: Set<Element>): HTMLElement[] {
	return all(document, 'body, body *').filter((box) => {
		const style = getComputedStyle(box);
		const [cutsX, cutsY] = [isCut(style.overflowX), isCut(style.overflowY)];
		if ((!cutsX && !cutsY) || box === document.body) return false;
		const { clientWidth, clientHeight } = box;
		if (
			clientWidth < 5 ||
			clientHeight < 5 ||
			!/\S/.test(box.textContent) ||
			isHidden(box) ||
			box.closest('[aria-hidden=true]')
		)
			return false;
		if (
			(!cutsX || box.scrollWidth <= clientWidth + 1) &&
			(!cutsY || box.scrollHeight <= clientHeight + 1)
		)
			return false;
		// Shortened on purpose, with a sign that there is more.
		if (
			style.webkitLineClamp !== 'none' ||
			(style.textOverflow === 'ellipsis' &&
				style.whiteSpace.startsWith('nowrap') &&
				clientHeight >= parseFloat(style.fontSize))
		)
			return false;
		const next = box.nextElementSibling;
		if (next?.matches('a,button,p:has(a)')) return false;
		const edge = box.getBoundingClientRect();
		const [right, bottom] = [
			edge.left + box.clientLeft + clientWidth,
			edge.top + box.clientTop + clientHeight,
		];
		return textRects(box).some((rects) => {
			const isThrough = rects.some(
				(rect) =>
					(cutsY &&
						rect.top < bottom - 1 &&
						rect.bottom > bottom + rect.height * 0.2 &&
						rect.left < right) ||
					(cutsX && rect.left < right - 1 && rect.right > right + 4 && rect.top < bottom),
			);
			const losesLines =
				before !== undefined &&
				cutsY &&
				!before.has(box) &&
				rects.some((rect) => rect.top + rect.height / 2 < bottom) &&
				rects.some((rect) => rect.top >= bottom - 1);
			return isThrough || losesLines;
		});
	});
}

/** The lines of every piece of text in the box, piece by piece. */
function textRects(box: Element): DOMRect[][] {
	const walker = document.createTreeWalker(box, 4);
	const pieces: DOMRect[][] = [];
	const range = document.createRange();
	for (let node = walker.nextNode(); node && pieces.length < 300; node = walker.nextNode()) {
		const holder = node.parentElement;
		if (
			!holder ||
			!/\S/.test(node.nodeValue ?? '') ||
			/^(SCRIPT|STYLE|OPTION)$/.test(holder.tagName) ||
			isHidden(holder)
		)
			continue;
		// A box between that scrolls, or that takes the text out of the flow, decides for itself.
		let isOwn = true;
		for (let at: Element | null = holder; at && at !== box; at = at.parentElement) {
			const style = getComputedStyle(at);
			if (
				style.overflowX !== 'visible' ||
				style.overflowY !== 'visible' ||
				/absolute|fixed/.test(style.position)
			)
				isOwn = false;
		}
		if (!isOwn) continue;
		range.selectNodeContents(node);
		pieces.push([...range.getClientRects()]);
	}
	return pieces;
}

const twoDimensional =
	'table,pre,code,img,svg,video,canvas,iframe,object,embed,math,[role=table],[role=grid],[role=img],[role=toolbar],textarea,input,select';

/** What makes the page, or a box with text, scroll sideways. */
export function findWide(document: Document): { element: HTMLElement; box: boolean }[] {
	const found: { element: HTMLElement; box: boolean }[] = [];
	const root = document.scrollingElement;
	const width = innerWidth;
	const isRight = getComputedStyle(document.documentElement).direction === 'rtl';
	if (
		root &&
		root.scrollWidth > width + 1 &&
		!isCut(getComputedStyle(document.documentElement).overflowX) &&
		!isCut(getComputedStyle(document.body).overflowX)
	) {
		const wide = all(document, 'body *').filter((element) => {
			const box = element.getBoundingClientRect();
			if (
				(isRight ? box.left >= -1 : box.right <= width + 1) ||
				box.width === 0 ||
				isHidden(element)
			)
				return false;
			if (element.closest(twoDimensional)) return false;
			for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
				if (getComputedStyle(at).overflowX !== 'visible') return false;
			return true;
		});
		// The innermost is to blame; a wide table alone may scroll.
		const blamed = wide.filter(
			(element) =>
				!wide.some((other) => other !== element && element.contains(other)) &&
				!element.querySelector(twoDimensional),
		);
		if (blamed[0]) found.push({ element: blamed[0], box: false });
		else if (!document.querySelector('table,pre,img,svg,video,iframe,canvas'))
			found.push({ element: document.body, box: false });
		else {
			const picture = all(document, 'img,video,iframe').find(
				(element) =>
					element.getBoundingClientRect().right > width + 1 &&
					!isHidden(element) &&
					!element.closest('[style*="overflow"]'),
			);
			if (picture) found.push({ element: picture, box: false });
		}
	}
	for (const element of all(document, 'body *')) {
		if (
			element.scrollWidth <= element.clientWidth + 5 ||
			element.clientWidth < 20 ||
			!/auto|scroll/.test(getComputedStyle(element).overflowX)
		)
			continue;
		if (
			element.matches(twoDimensional) ||
			element.querySelector(twoDimensional) ||
			element.closest('pre,table,[role=tablist],nav') ||
			isHidden(element) ||
			squeeze(element.textContent).length < 30
		)
			continue;
		found.push({ element, box: true });
	}
	return found;
}
