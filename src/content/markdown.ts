import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSatteriMarkdownProcessor, type SatteriMarkdownProcessorOptions } from '@astrojs/markdown-satteri';
import type { MarkdownHeading } from 'astro';
import { decode } from './decode.ts';
import { splitMatter } from './matter.ts';

/** How Markdown becomes HTML, the same in `.md` and `.mdx`: links of the site get the path that the site stands under. */
export const markdownOptions = (base: string) =>
	({
	features: { smartPunctuation: false },
	hastPlugins: [
		{
			name: 'base-links',
			element: {
				filter: ['a'],
				visit(node, context) {
					const href = node.properties?.href;
					if (typeof href === 'string' && /^\/(?!\/)/.test(href)) context.setProperty(node, 'href', base + href.slice(1));
				},
			},
		},
	],
}) satisfies SatteriMarkdownProcessorOptions;

let processor: ReturnType<typeof createSatteriMarkdownProcessor> | undefined;

/** The HTML of a Markdown file's body, and its headings. `file` is a path from the project's root. */
export async function renderMarkdown(file: string, base: string): Promise<{ html: string; headings: MarkdownHeading[] }> {
	processor ??= createSatteriMarkdownProcessor({
		...markdownOptions(base),
		syntaxHighlight: false,
		smartypants: false,
	});
	const { text } = decode(readFileSync(join(process.cwd(), file)), file);
	const { code, metadata } = await (await processor).render(splitMatter(text, file).body);
	return { html: code, headings: metadata.headings };
}
