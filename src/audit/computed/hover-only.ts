import { all, isHidden } from '../dom.ts';
import { defineRule } from '../rule.ts';
import { focusable } from '../rules/mouse-only.ts';

/** Every style rule that the page may read, also inside @media that holds. */
export function styleRules(document: Document): CSSStyleRule[] {
	const found: CSSStyleRule[] = [];
	const walk = (rules: CSSRuleList) => {
		for (const rule of rules) {
			if ('selectorText' in rule) found.push(rule as CSSStyleRule);
			else if (
				'cssRules' in rule &&
				(!('media' in rule) || matchMedia((rule.media as MediaList).mediaText || 'all').matches)
			)
				walk(rule.cssRules as CSSRuleList);
		}
	};
	for (const sheet of document.styleSheets) {
		try {
			walk(sheet.cssRules);
		} catch {
			// Another site's style sheet may not be read.
		}
	}
	return found;
}

export default defineRule({
	id: 'hover-only',
	wcag: ['2.1.1', '1.4.13'],
	severity: 'error',
	title: 'Det som visas med musen ska visas med tangentbordet också',
	why: 'Den som inte använder mus når inte det som bara visas under muspekaren.',
	fix: 'Skriv :focus-within eller :focus bredvid :hover, eller gör det till en knapp som visar och döljer.',
	en: {
		title: 'What the mouse shows, the keyboard shows too',
		why: 'Who does not use a mouse never reaches what shows only under the pointer.',
		fix: 'Write :focus-within or :focus beside :hover, or make it a button that shows and hides.',
	},
	check(document) {
		const rules = styleRules(document);
		const shows = ({ style }: CSSStyleRule) =>
			(style.display !== '' && style.display !== 'none') ||
			style.visibility === 'visible' ||
			(style.opacity !== '' && Number(style.opacity) > 0.5) ||
			(/^(auto|none|\d)/.test(style.maxHeight) && style.maxHeight !== '0px') ||
			style.clipPath === 'none';
		const focused = rules
			.filter(({ selectorText }) =>
				/:focus(-within|-visible)?|:target|:checked|\[open\]|\[aria-expanded/.test(selectorText),
			)
			.filter(shows)
			.map(({ selectorText }) => selectorText);
		return rules
			.filter((rule) => rule.selectorText.includes(':hover') && shows(rule))
			.flatMap(({ selectorText }) =>
				selectorText.split(',').flatMap((selector) => {
					if (!selector.includes(':hover')) return [];
					const bare = selector.replaceAll(':hover', '');
					const tail =
						bare
							.trim()
							.split(/\s+|>|\+|~/)
							.pop() ?? '';
					if (
						focused.some((other) =>
							other
								.split(',')
								.some(
									(part) =>
										part.replace(/:focus(-within|-visible)?|:target|:checked/g, '').trim() ===
											bare.trim() ||
										(tail !== '' && part.trim().endsWith(tail)),
								),
						)
					)
						return [];
					let matches: HTMLElement[] = [];
					try {
						matches = all(document, bare);
					} catch {
						return [];
					}
					// Only what is hidden until then, and has something to read or use.
					const element = matches.find(
						(node) =>
							(isHidden(node) ||
								Number(getComputedStyle(node).opacity) < 0.1 ||
								node.offsetHeight < 2) &&
							(node.textContent.trim() !== '' || node.matches(focusable)) &&
							node.tagName !== 'STYLE',
					);
					// A menu item may open by script instead; an expanded state says so.
					if (!element || document.querySelector('[aria-expanded]')) return [];
					return [
						{
							element,
							message: `”${element.textContent.trim().slice(0, 40)}” visas bara under muspekaren (${selector.trim()}).`,
							en: `“${element.textContent.trim().slice(0, 40)}” shows only under the pointer (${selector.trim()}).`,
						},
					];
				}),
			);
	},
});
