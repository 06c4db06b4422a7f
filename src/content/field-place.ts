import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { decode } from './decode.ts';
import type { Reader } from './files.ts';
import { placeAt, type Place } from './problem.ts';
import { placeOfPath } from './yaml-place.ts';

/** Where a field stands. Only files with a problem are read once more. */
export function placeIn({ root }: Reader, file: string, path: PropertyKey[]): Place {
	const { text = '' } = decode(readFileSync(join(root, file)));
	const isText = !file.endsWith('.yml');
	const yaml = isText ? (/^---[^\n]*\n([\s\S]*?\n)---/.exec(text)?.[1] ?? '') : text;
	const { line, column } = placeAt(yaml, placeOfPath(parseDocument(yaml), path, 'value'));
	return { line: line + (isText ? 1 : 0), column };
}
