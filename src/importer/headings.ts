import { sourceSections } from '../schemas/project.ts';
import { itemText, type Line } from './lines.ts';
import type { Problem } from './problem.ts';

/** The lists that end a page. */
export const listHeadings = ['Medfinansiärer', 'Samarbetspartners', 'Kommun'] as const;

const headings: readonly string[] = [...sourceSections, ...listHeadings];
const isList = (heading: string) => listHeadings.some((name) => name === heading);

export const isHeading = ({ text }: Line) => headings.includes(text);

/** A heading that is glued to the end of a sentence, "…städning.Målsättning", becomes a line of its own. */
export function cutGluedHeadings(lines: Line[]): Line[] {
	const missing = headings.filter((heading) => !lines.some(({ text }) => text === heading));
	return lines.flatMap((line) => {
		const heading = missing.find((name) => line.text.endsWith(name));
		const before = heading && line.text.slice(0, -heading.length);
		if (!heading || !before || !/[\p{Ll}.!?…)”"]$/u.test(before)) return [line];
		return [before, '', heading, ''].map((text) => ({ number: line.number, text }));
	});
}

/** The places in `lines` where a section starts. A word in a text that only looks like a heading is passed over. */
export function findHeadings(lines: Line[]): { places: number[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const places: number[] = [];
	for (const heading of headings) {
		const same = lines.flatMap(({ text }, index) => (text === heading ? [index] : []));
		const after = isList(heading) ? lastOfSections(places, lines) : -1;
		const fitting = same.filter((index) => index > after && fits(lines, index));
		const [place = same.at(isList(heading) ? -1 : 0), second] = fitting;
		if (place !== undefined) places.push(place);
		if (second !== undefined) problems.push(repeated(lines, fitting));
	}
	return { places: places.sort((a, b) => a - b), problems };
}

const lastOfSections = (places: number[], lines: Line[]) =>
	Math.max(-1, ...places.filter((place) => !isList(lines[place]?.text ?? '')));

/** Whether the heading stands alone, and over a list where it is the heading of one. */
function fits(lines: Line[], index: number): boolean {
	if (lines[index - 1]?.text) return false;
	if (!isList(lines[index]?.text ?? '')) return !lines[index + 1]?.text;
	const next = lines.slice(index + 1).find(({ text }) => text);
	return !next || isHeading(next) || itemText(next.text) !== undefined;
}

function repeated(lines: Line[], [first = 0, second = 0]: number[]): Problem {
	const line = lines[second]?.number ?? 1;
	return {
		line,
		id: 'repeated-heading',
		what: `Rubriken ”${lines[second]?.text ?? ''}” finns redan på rad ${lines[first]?.number ?? 1}.`,
		why: 'Importen kan inte veta var avsnittet börjar. Den här rubriken blev vanlig text.',
		fix: 'Ta bort den rubrik som inte är ett avsnitt, eller rätta sv.md efter importen.',
	};
}
