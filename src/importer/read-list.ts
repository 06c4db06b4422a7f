import { isContent, itemText } from './lines.ts';
import { brokenPage } from './page-problems.ts';
import type { Problem } from './problem.ts';
import type { Page } from './split-page.ts';

/** The items of a list that ends the page, as they stand: a name that is cut off stays cut off. */
export function readList(
	{ sections }: Page,
	heading: string,
): { items: string[]; problems: Problem[] } {
	const lines = sections
		.filter((section) => section.heading === heading)
		.flatMap((section) => section.lines)
		.filter((line) => isContent(line) && line.text !== '•');
	const tidy = (text: string) => text.replace(/\s+/g, ' ');
	const isBulleted = lines.some(({ text }) => itemText(text) !== undefined);
	if (!isBulleted) return { items: lines.map(({ text }) => tidy(text)), problems: [] };
	return {
		items: lines.flatMap(({ text }) => itemText(text) ?? []).map(tidy),
		problems: lines
			.filter(({ text }) => itemText(text) === undefined)
			.map((line) => brokenPage.strayItem(line, heading)),
	};
}
