import type { Hit, Rule, RuleLevel } from './rule.ts';

/** A rule that found something, before it is said. */
export interface Told {
	rule: Rule;
	hit: Hit;
	level: RuleLevel;
}

const levels: RuleLevel[] = ['error', 'warning', 'advice'];

/** Rules that find the same thing in a word, the most telling first. */
const ofWord = [
	'label-word',
	'official-word',
	'foreign-word',
	'spelling',
	'hard-word',
	'long-word',
];
/** Rules that find the same thing in a sentence, that it says too much. */
const ofSentence = ['sentence-length', 'commas', 'clauses', 'list-in-sentence', 'line-length'];

/** One mistake gives one message: of rules that find the same, the gravest speaks, and then the most telling. */
export const oneMessage = (all: Told[]): Told[] =>
	all.filter((told) => !all.some((other) => other !== told && saysMore(other, told)));

function saysMore(other: Told, told: Told): boolean {
	const rules = [ofWord, ofSentence].find((ids) => ids.includes(told.rule.id));
	if (!rules?.includes(other.rule.id) || !isSame(other.hit, told.hit, rules === ofSentence))
		return false;
	const graver = levels.indexOf(told.level) - levels.indexOf(other.level);
	return graver > 0 || (graver === 0 && rules.indexOf(other.rule.id) < rules.indexOf(told.rule.id));
}

function isSame(one: Hit, other: Hit, inSentence: boolean): boolean {
	if (one.block !== other.block) return false;
	return inSentence ? sentenceOf(one) === sentenceOf(other) : one.start === other.start;
}

const sentenceOf = ({ block, start }: Hit) =>
	block.sentences.findLast((sentence) => sentence.start <= start);
