import type { Report } from '../finish.ts';
import { count, groupFindings, type Group } from '../report.ts';
import { escape } from './escape.ts';

const words = {
	sv: {
		title: 'Granskning av tillgänglighet',
		sum: (pages: number, errors: number, warns: number) =>
			`${String(pages)} sidor granskades: ${String(errors)} fel och ${String(warns)} frågor.`,
		errors: 'Fel',
		warns: 'Frågor till en människa',
		none: 'Inga.',
		where: 'Var',
		pages: 'Sidor',
		criteria: 'WCAG',
	},
	en: {
		title: 'Accessibility audit',
		sum: (pages: number, errors: number, warns: number) =>
			`${String(pages)} pages were audited: ${String(errors)} errors and ${String(warns)} questions.`,
		errors: 'Errors',
		warns: 'Questions for a person',
		none: 'None.',
		where: 'Where',
		pages: 'Pages',
		criteria: 'WCAG',
	},
};

/** One page with all findings: no scripts, nothing fetched. */
export function toHtml(report: Report, lang: 'sv' | 'en'): string {
	const text = words[lang];
	const section = (id: string, title: string, groups: Group[]) =>
		`<section aria-labelledby="${id}"><h2 id="${id}">${title} (${String(groups.length)})</h2>${groups.length === 0 ? `<p>${text.none}</p>` : groups.map((group) => toArticle(group, text)).join('')}</section>`;
	return `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text.title}</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:70ch;margin:0 auto;padding:1rem}code{overflow-wrap:anywhere}article{border-top:1px solid;padding-block:1rem}h3{margin:0}summary{min-height:2.75rem;align-content:center}</style></head>
<body><main><h1>${text.title}</h1><p>${text.sum(Object.keys(report).length, count(report, 'error'), count(report, 'warn'))}</p>
${section('errors', text.errors, groupFindings(report, ['error']))}
${section('warns', text.warns, groupFindings(report, ['warn']))}
</main></body></html>
`;
}

function toArticle({ finding, pages }: Group, text: (typeof words)['sv']): string {
	const { rule, message, help, criteria, selector, source } = finding;
	return `<article><h3>${escape(message)}</h3><p>${escape(help)}</p><p>${escape(rule)}${criteria.length > 0 ? `, ${text.criteria} ${criteria.join(', ')}` : ''}${source ? `, <code>${escape(source.file)}:${String(source.line)}</code>` : ''}</p>${selector ? `<p>${text.where}: <code>${escape(selector)}</code></p>` : ''}<details><summary>${text.pages} (${String(pages.length)})</summary><ul>${pages.map((page) => `<li>${escape(page)}</li>`).join('')}</ul></details></article>`;
}
