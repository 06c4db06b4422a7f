import { writeFileSync } from 'node:fs';
import type { Report } from '../finish.ts';
import { toEarl } from './earl.ts';
import { toHtml } from './html.ts';
import { toJunit } from './junit.ts';

/** Writes the reports that were asked for. */
export function writeReports(
	report: Report,
	files: { html?: string; junit?: string; earl?: string },
	lang: 'sv' | 'en',
): void {
	if (files.html !== undefined) writeFileSync(files.html, toHtml(report, lang));
	if (files.junit !== undefined) writeFileSync(files.junit, toJunit(report));
	if (files.earl !== undefined) writeFileSync(files.earl, toEarl(report, new Date()));
}
