import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { renderMarkdown } from '../content/markdown.ts';
import { withBase } from '../site.ts';

const documents = import.meta.glob<{
	Content: AstroComponentFactory;
	getHeadings: () => MarkdownHeading[];
}>('/content/**/*.mdx');

/** A text ready for a page: HTML from Markdown, or a component from MDX, and its headings. */
export interface LoadedText {
	html?: string;
	Content?: AstroComponentFactory;
	headings: MarkdownHeading[];
}

/** Reads a `.md` or `.mdx` file, named by its path from the project's root. */
export async function loadText(file: string): Promise<LoadedText> {
	if (!file.endsWith('.mdx')) return renderMarkdown(file, withBase('/'));
	const load = documents[`/${file}`];
	if (!load) throw new Error(`Vite found no ${file}. Is it under content/?`);
	const { Content, getHeadings } = await load();
	return { Content, headings: getHeadings() };
}
