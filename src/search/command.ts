import { resolve } from 'node:path';
import { readSettings } from '../content/settings.ts';
import { writeIndex } from './build/write-index.ts';

// The index by itself, without building the pages: node src/search/command.ts <project> <folder>
const [root = '.', folder = 'dist/pagefind'] = process.argv.slice(2);
const today =
	process.env.SITE_TODAY ??
	new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
await writeIndex(resolve(root), resolve(folder), readSettings(root), today);
