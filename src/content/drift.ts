import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writtenFile, writtenFrom } from '../schemas/written.ts';
import { hashSections, staleSections, type WrittenFrom } from '../text/gates/drift.ts';
import { decode } from './decode.ts';
import { parseYaml } from './yaml.ts';

/** What the texts of a folder say that they were written from, by file name. */
export function readWritten(root: string, folder: string): Record<string, WrittenFrom> {
	const file = join(folder, writtenFile);
	if (!existsSync(join(root, file))) return {};
	const { text } = decode(readFileSync(join(root, file)));
	if (text === undefined) return {};
	// A fault in the file is told when the content is read.
	return parseYaml({ text, file, firstLine: 1 }, writtenFrom).data ?? {};
}

/** A text's source, as the text no longer follows it: which text, and the headings that have changed. */
export interface Drift {
	source: string;
	sections: string[];
}

/** Whether the source of a text has changed since the text was written. `file` is a path from `root`. */
export function readDrift(root: string, file: string): Drift | undefined {
	const folder = dirname(file);
	const from = readWritten(root, folder)[basename(file)];
	if (!from || !existsSync(join(root, folder, from.source))) return undefined;
	const source = join(folder, from.source);
	const { text = '' } = decode(readFileSync(join(root, source)));
	const sections = staleSections(from, hashSections(text));
	return sections.length > 0 ? { source: from.source, sections } : undefined;
}
