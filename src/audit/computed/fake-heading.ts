import { all, isHidden, squeeze, textOf, wordsOf } from '../dom.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'fake-heading',
	wcag: ['1.3.1'],
	severity: 'error',
	title: 'En rubrik ska vara märkt som rubrik',
	why: 'Den som lyssnar hittar bara rubriker som är märkta.',
	fix: 'Skriv ## före rubriken i Markdown, i stället för fetstil.',
	en: {
		title: 'A heading is marked as a heading',
		why: 'Who listens finds only headings that are marked.',
		fix: 'Use <h2>, <h3> … instead of bold or large text.',
	},
	check(document) {
		const view = document.defaultView;
		if (!view) return [];
		const main = view.getComputedStyle(document.body);
		return all(document, 'p,div,span')
			.filter((element) => {
				const text = squeeze(textOf(element));
				if (
					text.length < 3 ||
					text.length > 90 ||
					wordsOf(text).length > 12 ||
					/[.,:;!?]$/.test(text) ||
					isHidden(element)
				)
					return false;
				if (
					element.querySelector('p,div,ul,ol,table,img,input,button,a,br,h1,h2,h3,svg,select') ||
					element.closest(
						'h1,h2,h3,h4,h5,h6,[role=heading],nav,footer,button,a,label,legend,th,td,dt,dd,figure,blockquote,li,summary,caption,form,hgroup,[role=button],[role=tab],dialog,aside,header',
					)
				)
					return false;
				if (
					element.tagName === 'SPAN' &&
					(element.closest('p') || view.getComputedStyle(element).display === 'inline')
				)
					return false;
				if (document.querySelector('main') && !element.closest('main')) return false;
				const leaf = deepest(element);
				const style = view.getComputedStyle(leaf);
				const next = following(element);
				if (!next) return false;
				const nextStyle = view.getComputedStyle(deepest(next));
				const isBold = Number(style.fontWeight) >= 600 && Number(nextStyle.fontWeight) < 600;
				const ratio = parseFloat(style.fontSize) / parseFloat(nextStyle.fontSize || main.fontSize);
				// What follows the main heading in larger letters is a lead, not a heading.
				const isLead = element.previousElementSibling?.tagName === 'H1' && !isBold;
				return (
					!isLead &&
					((isBold && ratio >= 0.95) || ratio >= 1.3) &&
					squeeze(next.textContent).length > text.length * 1.2
				);
			})
			.map((element) => ({
				element,
				message: `”${squeeze(element.textContent)}” ser ut som en rubrik men är inte märkt som en.`,
				en: `“${squeeze(element.textContent)}” looks like a heading but is not marked as one.`,
			}));
	},
});

/** The one element that holds all the text. */
function deepest(element: Element): Element {
	const children = Array.from(element.children);
	const only = children[0];
	return children.length === 1 && only && squeeze(only.textContent) === squeeze(element.textContent)
		? deepest(only)
		: element;
}

function following(element: Element): Element | undefined {
	let next = element.nextElementSibling;
	while (next && (/^(BR|HR|SCRIPT|STYLE)$/.test(next.tagName) || isHidden(next)))
		next = next.nextElementSibling;
	return next && /^(P|DIV|UL|OL|TABLE)$/.test(next.tagName)
		? (next.querySelector('p,li,td') ?? next)
		: undefined;
}
