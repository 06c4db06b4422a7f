import type { Fault } from './accessibility.ts';
import { button, list, make } from './elements.ts';
import type { Answer, Place } from './messages.ts';

const gradeWords = {
	A: 'mycket lätt att läsa',
	B: 'lätt att läsa',
	C: 'lite svårt att läsa',
	D: 'svårt att läsa',
	E: 'mycket svårt att läsa',
};
const levelWords = { error: 'Fel', warning: 'Kanske fel', advice: 'Råd' };

/** Whether a page is made of a file that editors write. */
export const isContent = (source: string) => source.startsWith('content/');

export function toGrade(grade: Answer['grade']): HTMLElement[] {
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

export const toPlace = ({ file, line, column, level, what, why, fix }: Place) => {
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

export const toFault = ({ element, what, fix }: Fault) =>
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
export function point(element: Element): void {
	element.scrollIntoView({ block: 'center' });
	element.animate([{ outline: '4px solid #d2362a' }, { outline: '4px solid #d2362a' }], {
		duration: 3000,
	});
}

export function toSearchResult(source: string): HTMLElement[] {
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
