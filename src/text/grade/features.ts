import {
	auxiliaries,
	conjunctions,
	prepositions,
	subordinators,
	unfinished,
} from '../function-words.ts';
import type { Sentence } from '../text.ts';
import { wordFacts } from '../words/difficulty.ts';
import type { TextLang } from '../words/lexicon.ts';

/** What the grade is made from. Each is a number that rises with what its name says. */
export const featureNames = [
	'sentenceLength',
	'longestSentences',
	'sentencesOver15',
	'wordLength',
	'wordsOver6',
	'wordsOver11',
	'unknownWords',
	'lessCommonWords',
	'commonWords',
	'hardness',
	'hardestWords',
	'commas',
	'insertions',
	'prepositionsPerSentence',
	'prepositionsPerWord',
	'subordinators',
	'finiteVerbs',
	'verbsPerWord',
	'nominals',
	'passives',
	'learnedWords',
	'repeatedWords',
	'joined',
	'noVerb',
	'unfinished',
	'startsInside',
	'wordsPerUnit',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Record<FeatureName, number>;

/** Measures sentences. Give it at least one with a word in it. */
export function measure(sentences: Sentence[], lang: TextLang): Features {
	const lengths: number[] = [];
	const hardest: number[] = [];
	const types = new Map<string, number>();
	let [words, letters, over6, over11, unknown, lessCommon, common, hard, plain] = [
		0, 0, 0, 0, 0, 0, 0, 0, 0,
	];
	let [prepositionCount, clauses, finite, verbs, nominal, passive, learned] = [
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	];
	let [commas, insertions, joined, noVerb, cut, inside] = [0, 0, 0, 0, 0, 0];
	for (const sentence of sentences) {
		const { words: own, text } = sentence;
		if (own.length === 0) continue;
		lengths.push(own.length);
		let [finiteHere, top] = [0, 0];
		for (const [index, { lower, kind }] of own.entries()) {
			words += 1;
			letters += lower.length;
			if (lower.length > 6) over6 += 1;
			types.set(lower, (types.get(lower) ?? 0) + 1);
			if (kind !== 'word') continue;
			plain += 1;
			const facts = wordFacts(lower, lang);
			if (lower.length > 11) over11 += 1;
			if (facts.rank === 4) unknown += 1;
			if (facts.rank === 3) lessCommon += 1;
			if (facts.rank === 1) common += 1;
			hard += facts.hardness;
			if (facts.hardness > top) top = facts.hardness;
			if (prepositions[lang].has(lower)) prepositionCount += 1;
			if (index > 0 && subordinators[lang].has(lower)) clauses += 1;
			if (facts.isFinite || auxiliaries[lang].has(lower)) finiteHere += 1;
			if (facts.isVerb) verbs += 1;
			if (facts.isNominal) nominal += 1;
			if (facts.isPassive) passive += 1;
			if (facts.isLearned) learned += 1;
			if (index > 0 && conjunctions[lang].has(lower)) joined += 1;
		}
		hardest.push(top);
		finite += finiteHere;
		if (finiteHere === 0) noVerb += 1;
		const first = own[0]?.lower ?? '';
		const last = own.at(-1)?.lower ?? '';
		if (unfinished[lang].has(last) && !text.endsWith('?')) cut += 1;
		if (
			conjunctions[lang].has(first) ||
			(prepositions[lang].has(first) && finiteHere === 0) ||
			(subordinators[lang].has(first) && finiteHere < 2)
		)
			inside += 1;
		for (const mark of text) {
			if (mark === ',') commas += 1;
			else if (mark === '(' || mark === ';' || mark === ':') insertions += 1;
		}
		insertions += / [–—-] /.test(text.slice(2)) ? 1 : 0;
	}
	const n = Math.max(1, lengths.length);
	const w = Math.max(1, words);
	const p = Math.max(1, plain);
	lengths.sort((a, b) => a - b);
	return {
		sentenceLength: Math.log(w / n),
		longestSentences: Math.log(lengths[Math.floor((n - 1) * 0.9)] ?? 1),
		sentencesOver15: lengths.filter((length) => length > 15).length / n,
		wordLength: letters / w,
		wordsOver6: over6 / w,
		wordsOver11: Math.sqrt(over11 / p),
		unknownWords: Math.sqrt(unknown / p),
		lessCommonWords: Math.sqrt(lessCommon / p),
		commonWords: common / p,
		hardness: hard / p,
		hardestWords: hardest.reduce((sum, one) => sum + one, 0) / n,
		commas: Math.log(1 + commas / n),
		insertions: Math.log(1 + insertions / n),
		prepositionsPerSentence: Math.log(1 + prepositionCount / n),
		prepositionsPerWord: prepositionCount / w,
		subordinators: Math.log(1 + clauses / n),
		finiteVerbs: Math.log(1 + finite / n),
		verbsPerWord: verbs / w,
		nominals: Math.sqrt(nominal / p),
		passives: Math.sqrt(passive / p),
		learnedWords: Math.sqrt(learned / p),
		repeatedWords: Math.log(types.size) / Math.log(w + 1),
		joined: joined / n,
		noVerb: noVerb / n,
		unfinished: cut / n,
		startsInside: inside / n,
		// Long or short, a clause that carries many words is dense.
		wordsPerUnit: Math.log(w / Math.max(1, finite)),
	};
}
