import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSatteriMarkdownProcessor, type SatteriMarkdownProcessorOptions } from '@astrojs/markdown-satteri';
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

/** The HTML of a Markdown file's body. `file` is a path from the project's root. */
export async function renderMarkdown(file: string, base: string): Promise<string> {
	processor ??= createSatteriMarkdownProcessor({ ...markdownOptions(base), syntaxHighlight: false, smartypants: false });
	const source = readFileSync(join(process.cwd(), file), 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const { code } = await (await processor).render(splitMatter(source, file).body);
	return code;
}
