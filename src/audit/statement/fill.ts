import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltPage } from '../rule.ts';
import type { Summary } from './summary.ts';
import { toStatement } from './to-html.ts';

const place = /(<section\b[^>]*\bdata-audit-statement="(easy|full)"[^>]*>)[\s\S]*?(<\/section>)/;

/** Whether the page has a place for what the audit shows. Until it is filled, the page says that nobody has audited. */
export const isStatement = ({ html }: BuiltPage): boolean => place.test(html);

/** Writes what the audit showed into the pages that have a place for it. Gives the pages as they then are. */
export const fillStatements = (
	pages: BuiltPage[],
	summary: Summary,
	folder: string,
): Promise<BuiltPage[]> =>
	Promise.all(
		pages.map(async (page) => {
			const lang = /<html[^>]*\slang="en/.test(page.html) ? 'en' : 'sv';
			const html = page.html.replace(
				place,
				(_, start: string, level: 'easy' | 'full', end: string) =>
					start + toStatement(summary, lang, level) + end,
			);
			await writeFile(join(folder, page.file), html);
			return { ...page, html };
		}),
	);
