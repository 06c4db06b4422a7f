import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stem } from '../query/stem.ts';

/** The stems of the Swedish words in the package dictionary-sv, for taking compounds apart. Used in the build only. */
export function readLexicon(): Set<string> {
	const path = createRequire(import.meta.url)
		.resolve('dictionary-sv')
		.replace(/index\.js$/, 'index.dic');
	const stems = new Set<string>();
	for (const line of readFileSync(path, 'utf8').split('\n')) {
		const word = line.split('/', 1)[0] ?? '';
		if (word.length > 2 && /^[a-zåäöé]+$/.test(word)) stems.add(stem(word, 'sv'));
	}
	return stems;
}
