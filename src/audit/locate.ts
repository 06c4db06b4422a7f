import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findComponent } from './components.ts';
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

/** The line where `value` stands as an address, or as the end of one: a base may stand before it. Of several, the one that comes as late as in the HTML `before`. */
function findAddress(lines: string[], value: string, before: string): number | undefined {
	const parts = value.split('/');
	for (let from = 0; from < parts.length; from++) {
		const tail = parts.slice(from).join('/');
		if (tail.length < 4) return undefined;
		const found = lines.flatMap((line, index) =>
			new RegExp(`(^|[("'/=\\s])${RegExp.escape(tail)}($|[)"'#?\\s])`).test(line)
				? [index + 1]
				: [],
		);
		const place = before.split(`${tail}"`).length - 1;
		if (found.length > 0) return found[Math.min(place, found.length - 1)];
	}
	return undefined;
}

/** A tag as it stands in the HTML: its name and what it is known by. */
const tagOf = (finding: RawFinding) =>
	/^<[^>]*>/.exec(finding.html.replace(/\s(data-audit-[\w-]+)="[^"]*"/g, ''))?.[0] ?? '';
const attribute = (tag: string, name: string) =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Where in the built HTML the tag begins: exactly, or the tag of that name with the same address or id. */
function findTag(html: string, tag: string): number {
	if (!tag) return -1;
	// HTML may close the tag with or without a slash.
	const exact = html.search(new RegExp(`${RegExp.escape(tag.replace(/\s*\/?>$/, ''))}\\s*/?>`));
	if (exact >= 0) return exact;
	const name = /^<([\w-]+)/.exec(tag)?.[1] ?? '';
	for (const key of ['id', 'src', 'href', 'name', 'for', 'alt', 'class']) {
		const value = attribute(tag, key);
		if (!value) continue;
		const same = new RegExp(
			`<${name}\\b[^>]*\\s${key}\\s*=\\s*["']?${RegExp.escape(value)}["'\\s>]`,
			'i',
		).exec(html);
		if (same) return same.index;
	}
	return html.indexOf(tag.slice(0, 30));
}

const lineAt = (html: string, at: number) => html.slice(0, at).split('\n').length;

/** The part of a page that is written in its Markdown file: of a page with none, all of it. */
function isInText(html: string, at: number): boolean {
	const start = html.search(/<main\b/i);
	const end = html.lastIndexOf('</main>');
	return at < 0 || start < 0 || (at > start && at < end);
}

/**
 * Where a finding is mended: the line of the Markdown when its text or address stands there, else the component that
 * wrote the markup, else the line of the built page.
 */
export function locate(
	finding: RawFinding,
	page: BuiltPage,
	project: string,
): { file: string; line: number } | null {
	const tag = tagOf(finding);
	const own = 'line' in finding ? Number(finding.line) : 0;
	let at = findTag(page.html, tag);
	if (at < 0 && finding.text.length > 4) at = page.html.indexOf(finding.text.slice(0, 30));
	const lines = page.source ? linesOf(join(project, page.source)) : undefined;
	if (page.source && lines && (finding.selector || tag)) {
		const address = attribute(tag, 'src') || attribute(tag, 'href');
		const before = at < 0 ? '' : page.html.slice(page.html.search(/<main\b/i), at);
		const line =
			findLine(lines, finding.text) ??
			findLine(lines, attribute(tag, 'alt')) ??
			(isInText(page.html, at) ? findAddress(lines, address, before) : undefined);
		if (line) return { file: page.source, line };
	}
	if (!page.html || /^https?:/.test(page.file)) return null;
	const component = page.source && at >= 0 ? findComponent(page.html, at, project) : undefined;
	if (component) return component;
	return { file: page.file, line: at >= 0 ? lineAt(page.html, at) : own || 1 };
}
