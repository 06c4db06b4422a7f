import { all, isHidden, squeeze, wordsOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

const limit = 350;

export default defineRule({
	id: 'words-between-headings',
	wcag: ['2.4.10'],
	severity: 'error',
	title: 'Långa texter ska ha underrubriker',
	why: 'Utan rubriker går det inte att hoppa i texten eller hitta tillbaka.',
	fix: `Sätt en underrubrik minst var ${String(limit)}:e ord.`,
	en: {
		title: 'Long texts have sub-headings',
		why: 'Without headings nobody can jump in the text or find back.',
		fix: `Set a sub-heading at least every ${String(limit)} words.`,
	},
	check(document) {
		const root = document.querySelector('main,[role=main]') ?? document.body;
		if (!root) return [];
		let words = 0;
		let start: Element | undefined;
		const findings: { element: Element | undefined; words: number }[] = [];
		const end = () => {
			if (words > limit) findings.push({ element: start, words });
			words = 0;
			start = undefined;
		};
		for (const node of all(root, 'h1,h2,h3,h4,h5,h6,[role=heading],p,li,blockquote,div')) {
			if (/^H\d$/.test(node.tagName) || node.getAttribute('role') === 'heading') end();
			else if (
				!node.closest('nav,footer,table,pre,dl') &&
				!node.querySelector('p,li,div,h1,h2,h3') &&
				!isHidden(node)
			) {
				start ??= node;
				words += wordsOf(squeeze(node.textContent)).length;
			}
		}
		end();
		return findings.map((finding) => ({
			element: finding.element,
			message: `${String(finding.words)} ord följer utan en rubrik.`,
			en: `${String(finding.words)} words follow without a heading.`,
		}));
	},
});
