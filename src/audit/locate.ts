import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, RawFinding } from './rule.ts';

const known = new Map<string, string[] | undefined>();

/** The lines of a file of this project, read once. */
function linesOf(file: string): string[] | undefined {
	if (!known.has(file))
		known.set(
			file,
			statSync(file, { throwIfNoEntry: false })?.isFile()
				? readFileSync(file, 'utf8').split('\n')
				: undefined,
		);
	return known.get(file);
}

const plain = (text: string) =>
	text
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*_`#>|]/g, '')
		.replace(/[\s\u00a0\u00ad]+/g, ' ')
		.trim()
		.toLowerCase();

/** The line of `source` that holds `text`, counted from 1, or `undefined` when no line does. */
export function findLine(source: string[], text: string): number | undefined {
	const words = plain(text);
	if (words.length < 3) return undefined;
	const lines = source.map(plain);
	const whole = lines.findIndex((line) => line.includes(words));
	if (whole >= 0) return whole + 1;
	// Phrase lines and line breaks split a text: its beginning is enough.
	const start = words.slice(0, 40);
	const begins = lines.findIndex(
		(line) =>
			line.length > 8 && (line.includes(start) || (words.startsWith(line) && line.length > 20)),
	);
	return begins >= 0 ? begins + 1 : undefined;
}

/** Where a finding is mended: the line of the Markdown when its text stands there, else the line of the built page. */
export function locate(
	finding: RawFinding,
	page: BuiltPage,
	project: string,
): { file: string; line: number } | null {
	if (page.source) {
		const lines = linesOf(join(project, page.source));
		const line =
			lines &&
			(findLine(lines, finding.text) ??
				findLine(lines, /alt="([^"]*)"/.exec(finding.html)?.[1] ?? ''));
		if (line) return { file: page.source, line };
	}
	if (!page.html || /^https?:/.test(page.file)) return null;
	const tag = finding.html.replace(/\s(data-audit-[\w-]+)="[^"]*"/g, '').replace(/<\/[^>]+>$/, '');
	const own = 'line' in finding ? Number(finding.line) : 0;
	let at = tag ? page.html.indexOf(tag) : -1;
	if (at < 0 && tag) at = page.html.indexOf(tag.slice(0, 30));
	if (at < 0 && finding.text.length > 4) at = page.html.indexOf(finding.text.slice(0, 30));
	return { file: page.file, line: at >= 0 ? page.html.slice(0, at).split('\n').length : own || 1 };
}
