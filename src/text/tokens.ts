import type { Word, WordKind } from './text.ts';
import { findForm, type TextLang } from './words/lexicon.ts';

const token = new RegExp(
	[
		// Most words are plain: they are tried first.
		String.raw`[A-Za-zÅÄÖåäöéü]+(?![\p{L}\p{M}\p{N}@'’:/-]|\.\p{L})`,
		String.raw`(?:https?:\/\/|www\.)[^\s)>"”]+`,
		String.raw`[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
		String.raw`\+?\d{2,4}[-–]\d[\d ]{4,}\d`,
		String.raw`\d{4}-\d{2}-\d{2}`,
		String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?`,
		String.raw`\p{L}{1,3}\.(?:\p{L}{1,3}\.)+|\p{L}{1,2}\.\p{L}{1,3}(?=\s)`,
		String.raw`\d+(?:[.,:]\d+)*\p{L}*`,
		String.raw`[\p{L}][\p{L}\p{M}\p{N}]*(?:[-'’:][\p{L}\p{N}]+)*`,
	].join('|'),
	'gu',
);

/** The words of a sentence. `offset` is where the sentence starts in its block. */
export function splitWords(sentence: string, offset: number, lang: TextLang): Word[] {
	const words: Word[] = [];
	token.lastIndex = 0;
	for (let match = token.exec(sentence); match; match = token.exec(sentence)) {
		let text = match[0];
		// Letters come after the signs: most words are done with here.
		if (text.charCodeAt(text.length - 1) < 64 && endsInSign(text)) text = text.slice(0, -1);
		const small = text.toLowerCase();
		const lower = small.includes("'") ? small.replaceAll("'", '’') : small;
		const kind = kindOf(text, lower, words.length === 0, lang);
		words.push({ text, lower, kind, start: offset + match.index });
	}
	return words;
}

const endsInSign = (text: string) => /[.,;:!?]$/.test(text) && !/^(?:\p{L}{1,3}\.)+$/u.test(text);

function kindOf(text: string, lower: string, isFirst: boolean, lang: TextLang): WordKind {
	const code = text.charCodeAt(0);
	if ((code >= 48 && code <= 57) || code === 43)
		return /^\+?\d{2,4}[-–]\d[\d ]{4,}\d$/.test(text) && !/^\d{4}-\d{2}-\d{2}$/.test(text)
			? 'phone'
			: 'number';
	if (text.includes('@')) return 'email';
	if (/^(?:https?:|www\.)/.test(text)) return 'url';
	if (text.includes('.')) return 'abbreviation';
	if (text === lower) return 'word';
	// A first word with a capital is a name only when it is no word that the language has.
	if (!isFirst) return text === 'I' && lang === 'en' ? 'word' : 'name';
	return findForm(lower, lang)
		? 'word'
		: text.length > 1 && text === text.toUpperCase()
			? 'name'
			: 'word';
}
