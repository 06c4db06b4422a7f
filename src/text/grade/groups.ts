import { featureNames, type FeatureName, type Features } from './features.ts';
import type { Model } from './score.ts';

export interface GroupScores {
	total: number;
	sentences: number;
	words: number;
}

const aboutWords = new Set<FeatureName>([
	'wordLength',
	'wordsOver6',
	'wordsOver11',
	'unknownWords',
	'lessCommonWords',
	'commonWords',
	'hardness',
	'hardestWords',
	'nominals',
	'learnedWords',
]);

/** The score, and how much of it comes from the sentences and from the words. */
export function groupScores(
	features: Features,
	{ mean, spread, weight, bias }: Model,
): GroupScores {
	const sums: GroupScores = { total: bias, sentences: 0, words: 0 };
	for (const [index, name] of featureNames.entries()) {
		const away = (features[name] - (mean[index] ?? 0)) / (spread[index] ?? 1);
		const part = (weight[index] ?? 0) * Math.max(-3, Math.min(3, away));
		sums.total += part;
		sums[aboutWords.has(name) ? 'words' : 'sentences'] += part;
	}
	return sums;
}
