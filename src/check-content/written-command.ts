// npm run content:written [-- files or folders]
// Writes down that the texts follow their sources as they are today. Run it when you have read and corrected them.
import { relative, resolve } from 'node:path';
import { readContent } from '../content/read.ts';
import { foldersOf } from './texts.ts';
import { writeWritten } from './written.ts';

const root = process.cwd();
const asked = process.argv.slice(2).map((path) => relative(root, resolve(root, path)));
const folders = foldersOf(readContent(root)).filter(
	({ path }) =>
		asked.length === 0 ||
		asked.some(
			(one) =>
				one === path || one.startsWith(`${path}/`) || path.startsWith(`${one.replace(/\/$/, '')}/`),
		),
);
for (const folder of folders) writeWritten(root, folder);
process.stdout.write(`Skrev vad texterna i ${String(folders.length)} mappar är skrivna från.\n`);
