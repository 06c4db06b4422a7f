import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitMatter } from '../../content/matter.ts';
import type { Project } from '../../content/read.ts';
import { toSentences, toText } from './to-text.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

export interface Sentence {
	text: string;
	words: Word[];
}

/** What search reads of a project in one language. */
export interface Parts {
	title: Sentence;
	/** The language of the title, where it is another one. */
	titleLang: string;
	summary: Sentence;
	easy: Sentence[];
	full: Sentence[];
	/** Sentences among the facts. */
	facts: Sentence[];
	hasText: boolean;
}

export function readProject(
	root: string,
	{ facts, texts }: Project,
	lang: string,
	vocabulary: Vocabulary,
): Parts {
	const sentence = (text: string): Sentence => ({ text, words: vocabulary.read(text) });
	const read = (level: 'easy' | 'full') => {
		const text = texts[lang]?.[level];
		if (!text) return [];
		const source = readFileSync(join(root, text.file), 'utf8').replace(/\r\n?/g, '\n');
		return toSentences(toText(splitMatter(source, text.file).body)).map(sentence);
	};
	const own = texts[lang];
	const title = own?.easy?.title ?? own?.full?.title ?? facts.title[lang];
	const full = read('full');
	return {
		title: sentence(title ?? facts.title.sv),
		titleLang: title ? '' : 'sv',
		summary: sentence(own?.easy?.summary ?? own?.full?.summary ?? full[1]?.text ?? ''),
		easy: read('easy'),
		full,
		facts: [...facts.promises, ...facts.sourceNotes]
			.map((each) => each[lang] ?? '')
			.filter(Boolean)
			.map(sentence),
		hasText: own !== undefined,
	};
}
