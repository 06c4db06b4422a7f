import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { markdownOptions } from './src/content/markdown.ts';
import { readSettings } from './src/content/settings.ts';
import { admin } from './src/admin/index.ts';
import { audit } from './src/audit/index.ts';
import { publish } from './src/publish/index.ts';
import { search } from './src/search/index.ts';
import { toolbar } from './src/toolbar/index.ts';

const { address, base } = readSettings('.');

export default defineConfig({
	site: address,
	base,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always', assets: 'filer', concurrency: 8 },
	markdown: { processor: satteri(markdownOptions(base)), syntaxHighlight: false },
	integrations: [mdx(), toolbar(), search(), audit(), admin(), publish()],
});
