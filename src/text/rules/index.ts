import type { Rule } from '../rule.ts';
import abbreviation from './abbreviation.ts';
import acronym from './acronym.ts';
import clauses from './clauses.ts';
import commas from './commas.ts';
import dateForm from './date-form.ts';
import emphasis from './emphasis.ts';
import foreignWord from './foreign-word.ts';
import hardWord from './hard-word.ts';
import headingOrder from './heading-order.ts';
import headingsOften from './headings-often.ts';
import idiom from './idiom.ts';
import insertion from './insertion.ts';
import labelWord from './label-word.ts';
import largeNumber from './large-number.ts';
import lineEnd from './line-end.ts';
import lineLength from './line-length.ts';
import linkWords from './link-words.ts';
import listInSentence from './list-in-sentence.ts';
import longWord from './long-word.ts';
import nameAlone from './name-alone.ts';
import negation from './negation.ts';
import nominalChain from './nominal-chain.ts';
import officialWord from './official-word.ts';
import pageGrade from './page-grade.ts';
import pageLength from './page-length.ts';
import paragraphLength from './paragraph-length.ts';
import passive from './passive.ts';
import percent from './percent.ts';
import questionCondition from './question-condition.ts';
import readerFirst from './reader-first.ts';
import sameWord from './same-word.ts';
import seeElsewhere from './see-elsewhere.ts';
import sentenceLength from './sentence-length.ts';
import specialSign from './special-sign.ts';
import spelling from './spelling.ts';
import summaryMissing from './summary-missing.ts';
import tone from './tone.ts';

/** Every easy-read rule. A new rule is its file, a line here and its test. */
export const rules: Rule[] = [
	abbreviation,
	acronym,
	clauses,
	commas,
	dateForm,
	emphasis,
	foreignWord,
	hardWord,
	headingOrder,
	headingsOften,
	idiom,
	insertion,
	labelWord,
	largeNumber,
	lineEnd,
	lineLength,
	linkWords,
	listInSentence,
	longWord,
	nameAlone,
	negation,
	nominalChain,
	officialWord,
	pageGrade,
	pageLength,
	paragraphLength,
	passive,
	percent,
	questionCondition,
	readerFirst,
	sameWord,
	seeElsewhere,
	sentenceLength,
	specialSign,
	spelling,
	summaryMissing,
	tone,
];
