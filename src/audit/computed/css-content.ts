import { all, isHidden } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'css-content',
	wcag: ['1.3.1', '1.1.1'],
	severity: 'error',
	title: 'Text ska stå i sidan, inte i stilmallen',
	why: 'Ord i ::before och ::after går inte att markera, översätta eller läsa utan stilmall.',
	fix: 'Skriv orden i HTML.',
	en: {
		title: 'Text stands in the page, not in the style sheet',
		why: 'Words in ::before and ::after cannot be selected, translated, or read without styles.',
		fix: 'Write the words in HTML.',
	},
	check(document) {
		const view = document.defaultView;
		if (!view) return [];
		return all(document, 'body, body *').flatMap((element) => {
			if (/^(SCRIPT|STYLE|BR|OPTION|PATH|INPUT)$/i.test(element.tagName)) return [];
			for (const side of ['::before', '::after']) {
				const { content, display, fontFamily, visibility } = view.getComputedStyle(element, side);
				if (
					content === 'none' ||
					content === 'normal' ||
					display === 'none' ||
					visibility === 'hidden' ||
					!content.startsWith('"')
				)
					continue;
				// After the slash stands the text for screen readers; "" says that there is none.
				if (
					/"\s*\/\s*"/.test(content) ||
					/counter|attr/.test(content) ||
					/icon|awesome|glyph|symbol/i.test(fontFamily)
				)
					continue;
				const text = content.replace(/^"|"$/g, '').replace(/\\[0-9a-f]{1,6}\s?/gi, '');
				if (!/\p{L}{2,}/u.test(text) || isHidden(element)) continue;
				return [
					{
						element,
						message: `Orden ”${text}” står bara i stilmallen.`,
						en: `The words “${text}” stand only in the style sheet.`,
					},
				];
			}
			return [];
		});
	},
});
