import type { Fault } from './accessibility.ts';
import type { Answer, Place } from './messages.ts';

const gradeWords = {
	A: 'mycket lätt att läsa',
	B: 'lätt att läsa',
	C: 'lite svårt att läsa',
	D: 'svårt att läsa',
	E: 'mycket svårt att läsa',
};
const levelWords = { error: 'Fel', warning: 'Kanske fel', advice: 'Råd' };

const style = `
	h1 { font-size: 1.25rem; margin: 0 0 0.5rem; color: #fff; }
	h2 { font-size: 1rem; margin: 1rem 0 0.25rem; color: #fff; }
	section { max-height: 60vh; overflow-y: auto; line-height: 1.5; font-size: 0.9375rem; color: #fff; }
	ul { margin: 0; padding-left: 1.2rem; }
	li { margin-bottom: 0.6rem; }
	p { margin: 0; }
	button { font: inherit; text-align: left; color: #b9c9ff; background: none; border: 0; padding: 0.25rem 0; text-decoration: underline; cursor: pointer; }
	button:focus-visible, section:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
	.found { background: #fff; color: #1e1a24; padding: 0.6rem; border-radius: 0.25rem; }
	.found b { color: #1a0dab; }
`;

const isContent = (source: string) => source.startsWith('content/');

const make = (name: string, text = '', ...children: Node[]): HTMLElement => {
	const element = document.createElement(name);
	element.textContent = text;
	element.append(...children);
	return element;
};

const button = (text: string, act: () => void): HTMLElement => {
	const element = make('button', text) as HTMLButtonElement;
	element.type = 'button';
	element.addEventListener('click', act);
	return element;
};

const list = (items: HTMLElement[], none: string) =>
	items.length > 0 ? make('ul', '', ...items) : make('p', none);

/** Shows all that is known of the page, in the window of the toolbar's app. */
export function render(
	canvas: ShadowRoot,
	{ source, grade, places, missing }: Answer,
	faults: Fault[],
	pictures: { element: Element; what: string }[],
): void {
	const frame = document.createElement('astro-dev-toolbar-window');
	frame.lang = 'sv';
	const body = make('section');
	body.tabIndex = 0;
	body.setAttribute('aria-label', 'Skrivhjälp');
	body.append(
		make('h1', 'Skrivhjälp'),
		...(isContent(source)
			? [
					make('p', source),
					make('h2', 'Betyg'),
					...toGrade(grade),
					make('h2', `Att rätta i texten (${String(places.length)})`),
					list(places.map(toPlace), 'Texten klarar reglerna.'),
				]
			: [make('p', 'Sidan har ingen egen text i content/.')]),
		make('h2', `Tillgänglighet på sidan (${String(faults.length)})`),
		list(faults.map(toFault), 'Vi hittade inga fel.'),
		make('h2', 'Det som saknas'),
		list(
			[
				...missing.map((what) => make('li', what)),
				...pictures.map(({ what, element }) =>
					make(
						'li',
						'',
						button(what, () => {
							point(element);
						}),
					),
				),
			],
			'Ingenting saknas.',
		),
		make('h2', 'Så ser sidan ut i ett sökresultat'),
		...toSearchResult(source),
	);
	frame.append(make('style', style), body);
	canvas.replaceChildren(frame);
}

function toGrade(grade: Answer['grade']): HTMLElement[] {
	if (!grade) return [make('p', 'Det finns ingen text här som är lång nog för ett betyg.')];
	const rows = {
		'Hela texten': grade.total,
		Meningarna: grade.sentences,
		Orden: grade.words,
		'Rubriker och stycken': grade.structure,
	};
	return [
		list(
			Object.entries(rows).map(([part, letter]) =>
				make('li', `${part}: ${letter}, ${gradeWords[letter]}`),
			),
			'',
		),
	];
}

const toPlace = ({ file, line, column, level, what, why, fix }: Place) => {
	const name = file.split('/').at(-1) ?? file;
	const open = () =>
		void fetch(
			`/__open-in-editor?file=${encodeURIComponent(`${file}:${String(line)}:${String(column)}`)}`,
		);
	return make(
		'li',
		`${levelWords[level]}. `,
		button(`${name}, rad ${String(line)}: ${what}`, open),
		make('p', `${why} ${fix}`),
	);
};

const toFault = ({ element, what, fix }: Fault) =>
	make(
		'li',
		'',
		element
			? button(what, () => {
					point(element);
				})
			: make('p', what),
		make('p', fix),
	);

/** Shows where an element is on the page. */
function point(element: Element): void {
	element.scrollIntoView({ block: 'center' });
	element.animate([{ outline: '4px solid #d2362a' }, { outline: '4px solid #d2362a' }], {
		duration: 3000,
	});
}

function toSearchResult(source: string): HTMLElement[] {
	const meta = document.querySelector<HTMLMetaElement>('meta[name="description"]');
	const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	const robots = document.querySelector<HTMLMetaElement>('meta[name="robots"]');
	if (robots?.content.includes('noindex')) return [make('p', 'Sidan visas inte i sökmotorer.')];
	const result = make(
		'div',
		'',
		make('b', document.title),
		make('p', link?.href ?? location.href),
		make('p', meta?.content ?? ''),
	);
	result.className = 'found';
	if (meta) return [result];
	const fix = isContent(source) ? ' Skriv summary: överst i texten.' : '';
	return [result, make('p', `Sidan har ingen beskrivning.${fix}`)];
}
