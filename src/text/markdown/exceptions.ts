import type { Exception } from '../text.ts';

/** `<!-- lättläst: behåll long-word "Arbetsförmedlingen" därför att det är ett namn -->`; in MDX `{/* … *\/}`. */
const comment =
	/^\s*(?:lättläst:\s*behåll|easy-read:\s*keep)\s+([a-z0-9-]+)\s*(?:["”“]([^"”“]*)["”“])?\s*(?:därför att|eftersom|because|:|–|-)?\s*([\s\S]*?)\s*$/;

/** The exception that a comment makes, if it makes one. */
export function readException(text: string, at: number, block: number): Exception | undefined {
	const [all, rule = '', words = '', reason = ''] = comment.exec(text) ?? [];
	return all === undefined ? undefined : { rule, words, reason, at, block };
}
