import { all, isHidden, labelsOf, nameOf } from '../dom.ts';
import { defineRule } from '../rule.ts';
import { fields } from '../rules/field-placeholder.ts';

export default defineRule({
	id: 'label-far',
	wcag: ['3.3.2', '1.3.1'],
	severity: 'error',
	title: 'Etiketten ska stå vid sitt fält',
	why: 'Den som förstorar ser bara en liten del av sidan åt gången.',
	fix: 'Ställ etiketten direkt ovanför fältet, eller efter en kryssruta.',
	en: {
		title: 'The label stands at its field',
		why: 'Who magnifies sees only a small part of the page at a time.',
		fix: 'Place the label right above the field, or after a checkbox.',
	},
	check(document) {
		return all(document, fields).flatMap((element) => {
			if (isHidden(element)) return [];
			const boxes = labelsOf(element)
				.filter((label) => !isHidden(label) && isSeen(label))
				.map((label) => textBox(label))
				.filter(({ width, height }) => width > 3 && height > 3);
			if (boxes.length === 0) return [];
			const field = element.getBoundingClientRect();
			if (field.width < 3 || getComputedStyle(element).opacity === '0') return [];
			const gap = Math.min(
				...boxes.map((box) => {
					const across = Math.max(box.left - field.right, field.left - box.right, 0);
					const down = Math.max(box.top - field.bottom, field.top - box.bottom, 0);
					return Math.hypot(across, down);
				}),
			);
			if (gap < 100) return [];
			return [
				{
					element,
					level: gap >= 150 ? ('error' as const) : ('warn' as const),
					message: `Etiketten ”${nameOf(element)}” står ${String(Math.round(gap))} px från sitt fält.`,
					en: `The label “${nameOf(element)}” stands ${String(Math.round(gap))} px from its field.`,
				},
			];
		});
	},
});

/** A label for those who listen only, cut to a point on the screen, is not far from anything. */
function isSeen(label: Element): boolean {
	const { width, height } = label.getBoundingClientRect();
	return width > 2 && height > 2;
}

/** Where the text of the label is drawn, not its box, which may be as wide as the page. */
function textBox(label: Element): DOMRect {
	const range = label.ownerDocument.createRange();
	range.selectNodeContents(label);
	return range.getBoundingClientRect();
}
