/** Colours as the eye meets them, and their contrast. */

export type Colour = [red: number, green: number, blue: number, alpha: number];

export function parseColour(text: string): Colour | undefined {
	const numbers = /^rgba?\(([^)]+)\)/
		.exec(text)?.[1]
		?.split(/[\s,/]+/)
		.map(Number);
	if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return undefined;
	const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
	return [red, green, blue, alpha];
}

export function blend([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour {
	return [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
}

export function luminance([red, green, blue]: Colour): number {
	const part = (value: number) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

export function contrast(one: Colour, two: Colour): number {
	const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** What lies behind the element, or nothing when a picture, an opacity or a layer makes it unsure. */
export function backgroundOf(element: Element, canvas: Colour): Colour | undefined {
	const layers: Colour[] = [];
	for (let node: Element | null = element; node; node = node.parentElement) {
		const style = getComputedStyle(node);
		if (
			style.backgroundImage !== 'none' ||
			Number(style.opacity) < 1 ||
			style.mixBlendMode !== 'normal' ||
			style.filter !== 'none' ||
			style.backdropFilter !== 'none'
		)
			return undefined;
		if (
			node !== element &&
			/absolute|fixed/.test(getComputedStyle(element).position) &&
			node === element.parentElement
		) {
			const [inner, outer] = [element.getBoundingClientRect(), node.getBoundingClientRect()];
			if (
				inner.left < outer.left - 1 ||
				inner.right > outer.right + 1 ||
				inner.top < outer.top - 1 ||
				inner.bottom > outer.bottom + 1
			)
				return undefined;
		}
		const colour = parseColour(style.backgroundColor);
		if (!colour) return undefined;
		if (colour[3] > 0) layers.push(colour);
		if (colour[3] === 1)
			return layers.reduceRight<Colour>((below, above) => blend(above, below), colour);
	}
	return layers.reduceRight<Colour>((below, above) => blend(above, below), canvas);
}
