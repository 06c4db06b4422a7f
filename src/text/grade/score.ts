import { featureNames, measure, type Features } from './features.ts';
import weights from './weights.json' with { type: 'json' };
import type { Sentence } from '../text.ts';
import type { TextLang } from '../words/lexicon.ts';

/** A text of one sentence tells other things than a page does: each size has weights of its own. */
export type Size = 'sentence' | 'snippet' | 'document';

export interface Model {
	mean: number[];
	spread: number[];
	weight: number[];
	bias: number;
}

export const models: Record<TextLang, Record<Size, Model>> = weights.models;

export function sizeOf(sentences: Sentence[]): Size {
	if (sentences.length <= 1) return 'sentence';
	let words = 0;
	for (const sentence of sentences) words += sentence.words.length;
	return words < 80 ? 'snippet' : 'document';
}

/** How easy measured sentences are. 0 lies midway between easy-read and ordinary text; higher is easier. */
export function scoreFeatures(features: Features, { mean, spread, weight, bias }: Model): number {
	let score = bias;
	for (const [index, name] of featureNames.entries()) {
		const away = (features[name] - (mean[index] ?? 0)) / (spread[index] ?? 1);
		// One extreme figure does not decide alone.
		score += (weight[index] ?? 0) * Math.max(-3, Math.min(3, away));
	}
	return score;
}

/** How easy sentences are to read. Higher is easier. */
export function score(sentences: Sentence[], lang: TextLang): number {
	const model = models[lang][sizeOf(sentences)];
	return scoreFeatures(measure(sentences, lang), model);
}
