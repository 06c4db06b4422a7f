import { isHidden, squeeze, textBlocks, wordsOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const limit = 25;

export default defineRule({
	id: 'long-emphasis',
	wcag: [],
	severity: 'error',
	title: 'Kursiv, fet eller understruken text ska vara kort',
	why: 'Kursiva bokstäver är svåra att läsa, och när allt är fetstilt syns inget. Understruken text ser ut som en länk.',
	fix: 'Framhäv några ord, inte hela stycken.',
	en: {
		title: 'Italics, bold and underlining are short',
		why: 'Italic letters are hard to read, and when all is bold nothing stands out. Underlined text looks like a link.',
		fix: 'Stress a few words, not whole paragraphs.',
	},
	check(document) {
		const view = document.defaultView;
		if (!view) return [];
		return textBlocks(document)
			.filter(
				(element) =>
					!isHidden(element) &&
					!element.closest('h1,h2,h3,h4,h5,h6,th,dt,legend,label,button,summary,code,pre,a,nav'),
			)
			.flatMap((element) => {
				const own = Array.from(element.childNodes)
					.filter(({ nodeType }) => nodeType === 3)
					.map(({ nodeValue }) => nodeValue ?? '')
					.join(' ');
				const count = wordsOf(own).length;
				const style = view.getComputedStyle(element);
				const isItalic = style.fontStyle !== 'normal' && count >= limit;
				const isBold = Number(style.fontWeight) >= 600 && count >= limit;
				// Children inherit the line but not the property, so the parents are asked.
				const isUnderlined = count >= 3 && isUnderlinedBy(element, view);
				if (!isItalic && !isBold && !isUnderlined) return [];
				const kind = isItalic ? 'kursivt' : isBold ? 'fetstilt' : 'understruket';
				const kindEn = isItalic ? 'in italics' : isBold ? 'in bold' : 'underlined';
				return [
					{
						element,
						level:
							(isItalic && element.closest('blockquote,figcaption,cite')) ||
							(isUnderlined && !isItalic && !isBold && element.closest('ins'))
								? ('warn' as const)
								: ('error' as const),
						message: `${String(count)} ord är ${kind}: ”${squeeze(own).slice(0, 50)}”.`,
						en: `${String(count)} words are ${kindEn}: “${squeeze(own).slice(0, 50)}”.`,
					},
				];
			});
	},
});

function isUnderlinedBy(element: Element, view: Window): boolean {
	for (
		let node: Element | null = element;
		node && node !== element.ownerDocument.body;
		node = node.parentElement
	) {
		const style = view.getComputedStyle(node);
		if (
			/^(A|ABBR|INS)$/.test(node.tagName) ||
			/button|tooltip/.test(node.getAttribute('role') ?? '')
		)
			return false;
		if (style.textDecorationLine.includes('underline') && style.textDecorationStyle === 'solid')
			return true;
		if (style.display !== 'inline') return false;
	}
	return false;
}
