import { factLabels, toFactRow } from './fact-rows.ts';
import { cutGluedHeadings, findHeadings, isHeading } from './headings.ts';
import { isContent, toLines, type Line } from './lines.ts';
import { brokenPage } from './page-problems.ts';
import type { Problem } from './problem.ts';

/** The text below a heading, up to the next one. */
export interface Section {
	heading: string;
	lines: Line[];
}

export interface Page {
	title: Line;
	/** What stands above the title: news of the old site. */
	notices: Line[];
	/** The lines of the fact table. */
	table: Line[];
	/** In the order of the page. Sections and lists alike. */
	sections: Section[];
}

/** The parts of a project page, or no page and the reason. */
export function splitPage(text: string): { page?: Page; problems: Problem[] } {
	const lines = toLines(text);
	const start = findTable(lines);
	const length = lines
		.slice(start)
		.findIndex((line) => line.text === 'In English' || isHeading(line));
	const end = start + (length === -1 ? lines.length : length);
	const table = lines.slice(start, end).filter(isContent);
	const labels = new Set(table.map((line) => toFactRow(line)?.label));
	// One line that begins like a fact is a sentence, three of them are a table.
	if (start === -1 || labels.size < 3) return { problems: [brokenPage.noTable()] };

	const second = lines
		.slice(end)
		.find((line) => isFirstFact(line) && line.text.startsWith(factLabels[0]));
	if (second) return { problems: [brokenPage.twoPages(second)] };

	const above = lines.slice(0, start).filter(isContent);
	const title = above.pop();
	if (!title) return { problems: [brokenPage.noTitle(lines[start])] };

	const body = cutGluedHeadings(lines.slice(end));
	const { places, problems } = findHeadings(body);
	const stray = body.slice(0, places[0] ?? body.length).filter(isContent);
	const sections = places.map((place, index) => ({
		heading: body[place]?.text ?? '',
		lines: body.slice(place + 1, places[index + 1]),
	}));
	const page = {
		title: { ...title, text: title.text.replace(/\s+/g, ' ') },
		notices: above,
		table,
		sections,
	};
	return { page, problems: [...stray.map(brokenPage.strayLine), ...problems] };
}

/** The first line of the fact table. A title like "RegionKraft" is followed by facts that come before it. */
function findTable(lines: Line[]): number {
	return lines.findIndex((line, index) => {
		if (!isFirstFact(line)) return false;
		const next = lines.slice(index + 1).find(({ text }) => text);
		return !next || place(next) === -1 || place(next) > place(line);
	});
}

const place = (line: Line) => factLabels.findIndex((label) => label === toFactRow(line)?.label);

/** A value follows its name with no space: "Region Skåne växer" is a title, "RegionSydsverige" a fact. */
function isFirstFact(line: Line): boolean {
	const label = toFactRow(line)?.label;
	return label !== undefined && /^(?:[:\t\p{Lu}\d+]|\S+@|$)/u.test(line.text.slice(label.length));
}
