import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadModule } from 'hunspell-asm';
import type { TextLang } from '../words/lexicon.ts';

const require = createRequire(import.meta.url);
const loaded: Partial<Record<TextLang, Promise<(word: string) => boolean>>> = {};

/** Whether a word is spelled as Hunspell's dictionary of the language has it. Each word is asked about once. */
export function dictionary(lang: TextLang): Promise<(word: string) => boolean> {
	return (loaded[lang] ??= load(lang));
}

async function load(lang: TextLang): Promise<(word: string) => boolean> {
	const folder = dirname(require.resolve(`dictionary-${lang}`));
	const factory = await loadModule();
	const mount = (name: string) => factory.mountBuffer(new Uint8Array(readFileSync(join(folder, name))), name);
	const hunspell = factory.create(mount('index.aff'), mount('index.dic'));
	const seen = new Map<string, boolean>();
	return (word) => {
		let isSpelled = seen.get(word);
		if (isSpelled === undefined) {
			isSpelled = hunspell.spell(word.replace(/’/g, "'"));
			seen.set(word, isSpelled);
		}
		return isSpelled;
	};
}
