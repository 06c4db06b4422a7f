import type { Fault } from './accessibility.ts';
import { button, list, make } from './elements.ts';
import type { Answer } from './messages.ts';
import { isContent, point, toFault, toGrade, toPlace, toSearchResult } from './sections.ts';

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
