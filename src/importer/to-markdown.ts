import { sourceSections } from '../schemas/project.ts';
import { escapeLine } from './escape.ts';
import { itemText, type Line } from './lines.ts';
import type { Page, Section } from './split-page.ts';
import { plainWords, toSubHeading } from './sub-heading.ts';

/** The text of a page, from Sammanfattning on, as Markdown. Empty when the page has no text. */
export function toMarkdown(page: Page): string {
	const plain = plainWords(page);
	return page.sections
		.filter(({ heading }) => sourceSections.some((name) => name === heading))
		.map((section) => ({ section, blocks: toBlocks(section, plain) }))
		.filter(({ blocks }) => blocks.length > 0)
		.map(({ section, blocks }) => [`## ${section.heading}`, ...blocks].join('\n\n') + '\n')
		.join('\n');
}

/** Paragraphs, headings and lists. Every line of the page is a paragraph: the old pages broke lines nowhere else. */
function toBlocks({ lines }: Section, plain: Set<string>): string[] {
	const filled = lines.filter(({ text }) => text);
	const blocks: string[] = [];
	let isOpenList = false;
	filled.forEach(({ text }, index) => {
		const item = isRule(text) ? undefined : itemText(text);
		if (item === undefined) blocks.push(toBlock(text, filled[index + 1], plain));
		else if (isOpenList) blocks.push(`${blocks.pop() ?? ''}\n- ${escapeLine(item)}`);
		else blocks.push(`- ${escapeLine(item)}`);
		isOpenList = item !== undefined;
	});
	return blocks;
}

function toBlock(text: string, next: Line | undefined, plain: Set<string>): string {
	// Nobody wants to hear fourteen hyphens.
	if (isRule(text)) return '---';
	const heading = toSubHeading(text, next, plain);
	return heading === undefined ? escapeLine(text) : `### ${heading}`;
}

/** A line that is drawn with signs. */
const isRule = (text: string) => /^([-_*=–—])(?:\s*\1){2,}$/.test(text);
