import { isHidden, squeeze, textBlocks } from '../dom.ts';
import { defineRule } from '../rule.ts';
import { backgroundOf, blend, contrast, parseColour, type Colour } from './colour.ts';

/** The page's own canvas colour: what a bare page shows in this colour scheme. */
export function canvasColour(document: Document): Colour {
	const probe = document.createElement('div');
	probe.style.cssText = 'position:absolute;width:0;height:0;background-color:Canvas';
	document.documentElement.append(probe);
	const colour = parseColour(getComputedStyle(probe).backgroundColor) ?? [255, 255, 255, 1];
	probe.remove();
	return colour;
}

/** axe-core looks at contrast in the first state; this looks in all others: dark, small screens, forced colours. */
export default defineRule({
	id: 'contrast',
	wcag: ['1.4.3'],
	severity: 'error',
	title: 'Text ska synas mot sin bakgrund',
	why: 'Svag text går inte att läsa för den som ser dåligt, eller i starkt ljus.',
	fix: 'Gör texten mörkare eller bakgrunden ljusare: minst 4,5:1, för stor text 3:1.',
	en: {
		title: 'Text stands out from its background',
		why: 'Faint text cannot be read by who sees badly, or in strong light.',
		fix: 'Make the text darker or the background lighter: at least 4.5:1, for large text 3:1.',
	},
	check(document) {
		const canvas = canvasColour(document);
		return textBlocks(document).flatMap((element) => {
			if (
				isHidden(element) ||
				element.closest('[disabled],[aria-disabled=true],fieldset[disabled],option,svg,select') ||
				!/[\p{L}\p{N}]/u.test(element.textContent)
			)
				return [];
			const label = element.closest('label') as HTMLLabelElement | null;
			if (label?.control?.matches(':disabled')) return [];
			const style = getComputedStyle(element);
			const box = element.getBoundingClientRect();
			if (
				box.width < 2 ||
				box.height < 2 ||
				style.clip === 'rect(0px, 0px, 0px, 0px)' ||
				style.clipPath !== 'none' ||
				style.textShadow !== 'none' ||
				box.right < 0 ||
				style.webkitTextFillColor !== style.color
			)
				return [];
			const back = backgroundOf(element, canvas);
			const fore = parseColour(style.color);
			if (!back || !fore) return [];
			const size = parseFloat(style.fontSize);
			const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
			const ratio = contrast(blend(fore, back), back);
			if (ratio >= least) return [];
			const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
			return [
				{
					element,
					message: `”${squeeze(element.textContent).slice(0, 40)}” har kontrasten ${shown.replace('.', ',')}:1. Den ska vara minst ${String(least).replace('.', ',')}:1.`,
					en: `“${squeeze(element.textContent).slice(0, 40)}” has the contrast ${shown}:1. It must be at least ${String(least)}:1.`,
				},
			];
		});
	},
});
