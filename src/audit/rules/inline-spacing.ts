import { all, isHidden, squeeze } from '../dom.ts';
import { defineRule } from '../rule.ts';

const least: Record<string, number> = {
	'letter-spacing': 0.12,
	'word-spacing': 0.16,
	'line-height': 1.5,
};

export default defineRule({
	id: 'inline-spacing',
	wcag: ['1.4.12'],
	severity: 'error',
	title: 'Läsaren ska kunna ändra avstånd i texten',
	why: 'Ett mått med !important i elementet går inte att ändra. Den som behöver luft i texten kan inte läsa den.',
	fix: 'Ta bort !important, eller ge minst 0,12em mellan tecken, 0,16em mellan ord och 1,5 mellan rader.',
	en: {
		title: 'Readers can change the spacing of text',
		why: 'A measure with !important in the element cannot be changed. Who needs air in the text cannot read it.',
		fix: 'Remove !important, or give at least 0.12em between letters, 0.16em between words and 1.5 between lines.',
	},
	check(document) {
		return all(document, '[style*="important"]').flatMap((element) => {
			const view = document.defaultView;
			if (isHidden(element) || !squeeze(element.textContent) || !view) return [];
			return Object.entries(least).flatMap(([property, limit]) => {
				const { style } = element;
				if (
					style.getPropertyPriority(property) !== 'important' ||
					/inherit|unset|revert/.test(style.getPropertyValue(property))
				)
					return [];
				const box = element.getBoundingClientRect();
				if (box.width > 0 && (box.bottom < 0 || box.right < 0)) return [];
				// The least that text holds is what counts: every part with words of its own that inherits the measure.
				const holders = [element, ...all(element, '*')].filter(
					(node) =>
						!isHidden(node) &&
						Array.from(node.childNodes).some(
							(child) => child.nodeType === 3 && /\S/.test(child.nodeValue ?? ''),
						) &&
						(node === element || inherits(node, element, property)),
				);
				const isTight = holders.some((node) => {
					const computed = view.getComputedStyle(node);
					const size = parseFloat(computed.fontSize) || 16;
					const value = parseFloat(computed.getPropertyValue(property)) || 0;
					if (
						property === 'line-height' &&
						(!isWrapped(node, size) || (Number.isNaN(parseFloat(computed.lineHeight)) && false))
					)
						return false;
					const ratio =
						property === 'line-height' && computed.lineHeight === 'normal' ? 1.2 : value / size;
					return ratio < limit - 0.001;
				});
				if (!isTight) return [];
				return [
					{
						element,
						message: `${property}: ${style.getPropertyValue(property)} !important går inte att ändra och är för lite.`,
						en: `${property}: ${style.getPropertyValue(property)} !important cannot be changed and is too little.`,
					},
				];
			});
		});
	},
});

function inherits(node: HTMLElement, from: Element, property: string): boolean {
	for (let at: HTMLElement | null = node; at && at !== from; at = at.parentElement)
		if (at.style.getPropertyValue(property)) return false;
	return true;
}

/** Line height matters only where text has more than one line. */
const isWrapped = (node: HTMLElement, size: number) =>
	node.getBoundingClientRect().height > size * 1.8 || node.querySelector('br') !== null;
