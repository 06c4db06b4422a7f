import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { JSDOM } from 'jsdom';
import type { z } from 'zod';
import { projectFacts, sourceSections } from '../../src/schemas/project.ts';

// Reads a page and what became of it in two ways that know nothing of the importer, and compares the words in order.
// A sign counts as a word too: a bracket that Markdown swallows is a loss.

const processor = await createSatteriMarkdownProcessor({
	smartypants: false,
	syntaxHighlight: false,
});

/** A page with the text, rendered as the site does it. */
export const renderText = async (markdown: string) => {
	const { code } = await processor.render(markdown);
	return new JSDOM(code).window.document;
};

const labels =
	/^(Programområde|Projektfas|Projektägare|Kontaktperson|E-post|Telefonnummer|Beviljat ESF-stöd|Total projektbudget|Projektperiod|Region)/;
const lists = ['Medfinansiärer', 'Samarbetspartners', 'Kommun'];
const headings: string[] = [...sourceSections, ...lists];

/** The words of a page that belong to the project: all from its title on, but for names of facts and empty headings. */
export function sourceWords(page: string): string[] {
	const lines = page
		.normalize('NFC')
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter(Boolean);
	const table = lines.findIndex((line) => line.startsWith('ProgramområdeProgramområde'));
	const facts = lines.slice(table, table + 10).map((line) => line.replace(labels, ''));
	const text = lines
		.slice(table + 10)
		.filter((line) => line !== 'In English' && !/^([-_*=])\1{2,}$/.test(line))
		.filter(
			(line, index, all) =>
				!headings.includes(line) || !headings.includes(all[index + 1] ?? 'Kommun'),
		)
		.map((line) => line.replace(/^(?:[-*]\s|•)/, ''));
	return toWords([lines[table - 1], ...facts, ...text].join('\n'));
}

/** The words that a reader of the two files meets, in the order of the old page. */
export async function importedWords(
	facts: z.output<typeof projectFacts>,
	markdown: string,
): Promise<string[]> {
	const { title, programmeArea, phase, owner, contact, support, budget, start, end, region } =
		facts;
	const sum = (kronor?: number) =>
		kronor === undefined ? undefined : `${kronor.toLocaleString('sv-SE')} kr`;
	const names = [facts.coFinanciers, facts.partners, facts.municipalities].flatMap(
		(items, index) =>
			items.length > 0
				? [lists[index], ...items.map((item) => (typeof item === 'string' ? item : item.name))]
				: [],
	);
	const text = (await renderText(markdown)).body.textContent;
	const table = [
		programmeArea,
		phase,
		owner,
		contact?.name,
		contact?.email,
		contact?.phone,
		sum(support),
		sum(budget),
	];
	const period = start && end && `${start} till ${end}`;
	return toWords([title.sv, ...table, period, region, text, ...names].join('\n'));
}

/** What is in the one and not in the other, read side by side from the start. Both empty: nothing was lost or added. */
export function compareWords(
	source: string[],
	imported: string[],
): { lost: string[]; added: string[] } {
	let next = 0;
	const lost = source.filter((word) => {
		if (imported[next] !== word) return true;
		next += 1;
		return false;
	});
	return { lost, added: imported.slice(next) };
}

const toWords = (text: string) =>
	text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
