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
	// A busy machine takes its time: the package gives up after three seconds.
	const factory = await loadModule({ timeout: 60_000 });
	const mount = (name: string) =>
		factory.mountBuffer(new Uint8Array(readFileSync(join(folder, name))), name);
	const hunspell = factory.create(mount('index.aff'), mount('index.dic'));
	const seen = new Map<string, boolean>();
	return (word) => {
		let isSpelled = seen.get(word);
		if (isSpelled === undefined) {
			const plain = word.replace(/’/g, "'");
			isSpelled = hunspell.spell(plain) || (lang === 'en' && hunspell.spell(american(plain)));
			seen.set(word, isSpelled);
		}
		return isSpelled;
	};
}

/** The dictionary is American, the texts are British. */
const american = (word: string) =>
	word
		.replace(/our/, 'or')
		.replace(/ys(e|ed|es|ing)$/, 'yz$1')
		.replace(/is(e|ed|es|er|ing|ation|ations)$/, 'iz$1')
		.replace(/(onward|toward|backward)s$/, '$1')
		.replace(/([a-z])ll(ing|ed|or|er)$/, '$1l$2')
		.replace(/re$/, 'er')
		.replace(/mme$/, 'm');
