import { isRunning, runningSentences, type Text } from '../text.ts';
import { measure } from './features.ts';
import { groupScores } from './groups.ts';
import { models } from './score.ts';
import weights from './weights.json' with { type: 'json' };

export type Letter = 'A' | 'B' | 'C' | 'D' | 'E';

export interface Grade {
	/** How easy the text is: A and B as published easy-read texts are, D and E as ordinary texts of authorities. */
	total: Letter;
	sentences: Letter;
	words: Letter;
	structure: Letter;
	score: number;
}

const letters: Letter[] = ['A', 'B', 'C', 'D', 'E'];
const toLetter = (value: number, cuts: number[]): Letter =>
	letters[cuts.findIndex((cut) => value >= cut)] ?? 'E';

/** The grade of a text, or nothing when it holds too little to judge. */
export function gradeText(text: Text): Grade | undefined {
	const sentences = Array.from(runningSentences(text), ({ sentence }) => sentence);
	const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
	if (words < 40) return undefined;
	const scores = groupScores(measure(sentences, text.lang), models[text.lang].document);
	const cuts = weights.grades[text.lang];
	return {
		total: toLetter(scores.total, cuts.total),
		sentences: toLetter(scores.sentences, cuts.sentences),
		words: toLetter(scores.words, cuts.words),
		structure: toLetter(structure(text, words), [0.9, 0.75, 0.5, 0.25]),
		score: scores.total,
	};
}

/** Share of what a reader needs to find her way: headings close together, short paragraphs, points for lists. */
function structure(text: Text, words: number): number {
	const headings = text.blocks.filter(({ kind }) => kind === 'heading').length;
	const paragraphs = text.blocks.filter((block) => isRunning(block) && block.kind !== 'item');
	const short =
		paragraphs.filter((block) => block.sentences.length <= 3).length /
		Math.max(1, paragraphs.length);
	const near = Math.min(1, ((headings + 1) * 80) / words);
	return (near + short) / 2;
}
