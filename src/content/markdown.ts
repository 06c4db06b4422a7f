import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SatteriMarkdownProcessorOptions } from '@astrojs/markdown-satteri';
import type { MarkdownHeading } from 'astro';
import Slugger from 'github-slugger';
import { markdownToHtml } from 'satteri';
import { decode } from './decode.ts';
import { splitMatter } from './matter.ts';

/** How Markdown becomes HTML, in `.md` and `.mdx`: links and pictures of the site get the path that it stands under. */
export const markdownOptions = (base: string) =>
	({
		features: { smartPunctuation: false },
		hastPlugins: [
			{
				name: 'base-links',
				element: {
					filter: ['a', 'img'],
					visit(node, context) {
						const name = node.tagName === 'a' ? 'href' : 'src';
						const address = node.properties?.[name];
						if (typeof address === 'string' && /^\/(?!\/)/.test(address))
							context.setProperty(node, name, base + address.slice(1));
					},
				},
			},
		],
	}) satisfies SatteriMarkdownProcessorOptions;

/**
 * The HTML of a Markdown file's body, and its headings. `file` is a path from the project's root.
 * The HTML is that of Astro's processor with `markdownOptions`. Its plugins would carry every text from Rust to
 * JavaScript and back: more than twice as slow, which is a fifth of the build.
 */
export async function renderMarkdown(
	file: string,
	base: string,
): Promise<{ html: string; headings: MarkdownHeading[] }> {
	const { text = '' } = decode(readFileSync(join(process.cwd(), file)));
	const { features } = markdownOptions(base);
	const { html } = await markdownToHtml(splitMatter(text, file).body, {
		features: { gfm: true, ...features },
	});
	const slugger = new Slugger();
	const headings: MarkdownHeading[] = [];
	const withIds = html.replace(/<h([1-6])>(.*?)<\/h\1>/gs, (_, depth: string, inner: string) => {
		const words = toText(inner);
		const slug = slugger.slug(words);
		headings.push({ depth: Number(depth), slug, text: words });
		return `<h${depth} id="${slug}">${inner}</h${depth}>`;
	});
	return { html: withIds.replace(/(<(?:a href|img src)=")\/(?!\/)/g, `$1${base}`), headings };
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const toText = (html: string) =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => characters[name] ?? '');
