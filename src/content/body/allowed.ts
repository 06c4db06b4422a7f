/** The elements that a text may have beside Markdown, each with its attributes. */
export const elements: Record<string, readonly string[]> = {
	abbr: ['title', 'lang'],
	bdi: ['lang', 'dir'],
	br: [],
	caption: ['lang'],
	cite: ['lang'],
	dd: ['lang'],
	details: ['open'],
	div: ['lang', 'dir'],
	dl: ['lang'],
	dt: ['lang'],
	kbd: [],
	q: ['lang'],
	small: ['lang'],
	span: ['lang', 'dir'],
	sub: [],
	summary: ['lang'],
	sup: [],
	table: ['lang'],
	tbody: [],
	td: ['lang', 'colspan', 'rowspan'],
	th: ['lang', 'scope', 'colspan', 'rowspan'],
	thead: [],
	tr: [],
	wbr: [],
};

/** Whether a text may have the element. `constructor` is a name too, and one that every object has. */
export const isElement = (name: string) => Object.hasOwn(elements, name);

export const isVoid = (name: string) => name === 'br' || name === 'wbr';

const notHere = 'Ta bort det.';

/** What to write in place of elements that people try. */
export const instead: Record<string, string> = {
	a: 'Skriv länken så här: [Läs i ordlistan](/ordlista/).',
	b: 'Skriv fet text så här: **fet text**.',
	strong: 'Skriv fet text så här: **fet text**.',
	i: 'Skriv kursiv text så här: *kursiv text*.',
	em: 'Skriv kursiv text så här: *kursiv text*.',
	img: 'Skriv bilden så här: ![Det som bilden visar](/bild.png).',
	ul: 'Skriv en lista: - och ett mellanslag först på varje rad.',
	ol: 'Skriv en lista: 1. och ett mellanslag först på varje rad.',
	li: 'Skriv en lista: - och ett mellanslag först på varje rad.',
	p: 'Skriv en tom rad mellan stycken.',
	hr: 'Skriv --- på en egen rad, med en tom rad före och efter.',
	blockquote: 'Skriv > först på raden.',
	h1: 'Skriv rubriken så här: ## Rubrik.',
	h2: 'Skriv rubriken så här: ## Rubrik.',
	h3: 'Skriv rubriken så här: ### Rubrik.',
	h4: 'Skriv rubriken så här: #### Rubrik.',
	video: 'Skriv en länk till filmen i stället.',
	audio: 'Skriv en länk till ljudet i stället.',
	iframe: 'Skriv en länk till sidan i stället.',
	script: notHere,
	style: notHere,
};
