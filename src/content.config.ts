import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from './content/loader.ts';
import type { DatedNotice, Project, SitePage, Word } from './content/read.ts';

// The loader holds every file to its schema in src/schemas/; here the collections get their types.
export const collections = {
	projects: defineCollection({ loader: contentLoader('projects'), schema: z.custom<Project>() }),
	pages: defineCollection({ loader: contentLoader('pages'), schema: z.custom<SitePage>() }),
	words: defineCollection({ loader: contentLoader('words'), schema: z.custom<Word>() }),
	notices: defineCollection({ loader: contentLoader('notices'), schema: z.custom<DatedNotice>() }),
};
