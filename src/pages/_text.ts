import { getCollection } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { readDrift, type Drift } from '../content/drift.ts';
import { renderMarkdown } from '../content/markdown.ts';
import type { toSitePageView } from '../view-models/site-page.ts';
import { withBase } from '../site.ts';
import { glossaryOf, type GlossaryIndex } from '../text/glossary.ts';

const documents = import.meta.glob<{
	Content: AstroComponentFactory;
	getHeadings: () => MarkdownHeading[];
}>('/content/**/*.mdx');

/** A text ready for a page: HTML from Markdown, or a component from MDX, and its headings. */
export interface LoadedText {
	html?: string;
	Content?: AstroComponentFactory;
	headings: MarkdownHeading[];
	/** An easy text is shown in phrases, with help for the words that stand here. */
	glossary?: GlossaryIndex;
	/** The text that this one was written from has changed since. */
	drift?: Drift | undefined;
}

/** Reads a `.md` or `.mdx` file, named by its path from the project's root. */
export async function loadText(file: string): Promise<LoadedText> {
	const drift = readDrift(process.cwd(), file);
	if (!file.endsWith('.mdx')) return { ...(await renderMarkdown(file, withBase('/'))), drift };
	const load = documents[`/${file}`];
	if (!load) throw new Error(`Vite found no ${file}. Is it under content/?`);
	const { Content, getHeadings } = await load();
	return { Content, headings: getHeadings(), drift };
}

const glossaries = new Map<string, GlossaryIndex>();

/** Reads an easy text, with the glossary of its language. */
export async function loadEasyText(file: string, lang: string): Promise<LoadedText> {
	let glossary = glossaries.get(lang);
	// In dev an editor may change a word between two pages.
	if (!glossary || import.meta.env.DEV) {
		glossary = glossaryOf(
			(await getCollection('words')).map(({ data }) => data),
			lang,
		);
		glossaries.set(lang, glossary);
	}
	return { ...(await loadText(file)), glossary };
}

/** Reads the text of a page about the site, easy or full. */
export async function loadSiteText(
	{ file, isEasy, textLang }: ReturnType<typeof toSitePageView>,
	lang: string,
): Promise<LoadedText | undefined> {
	if (!file) return undefined;
	return isEasy ? loadEasyText(file, textLang ?? lang) : loadText(file);
}
