import { exceptionProblem } from './exception-problem.ts';
import { oneMessage, type Told } from './one-message.ts';
import type { Hit, Message, Rule, RuleContext, RuleLevel } from './rule.ts';
import { rules } from './rules/index.ts';
import { placeAt, placeOf, type Exception, type Text } from './text.ts';

export interface Finding {
	line: number;
	column: number;
	level: RuleLevel;
	rule: string;
	what: Message;
	why: Message;
	suggestion: Message;
}

/** An exception that a writer made, for the report. */
export interface KeptException {
	line: number;
	rule: string;
	words: string;
	reason: string;
}

export interface Checked {
	findings: Finding[];
	exceptions: KeptException[];
}

/** Holds a text to every rule that is for its language and kind. */
export function checkText(text: Text, context: RuleContext): Checked {
	const used = new Set<Exception>();
	const told: Told[] = [];
	const [summaries, rest] = [true, false].map((isSummary) =>
		text.blocks.filter(({ kind }) => (kind === 'summary') === isSummary),
	);
	// The summary of a full text is held to the levels of summaries; that of an easy text is easy too.
	const parts: Text[] =
		text.kind === 'full'
			? [
					{ ...text, blocks: rest ?? [] },
					{ ...text, kind: 'summary', blocks: summaries ?? [] },
				]
			: [text];
	for (const part of parts) {
		for (const rule of rules) {
			const level = rule.levels[part.kind];
			if (!level || !rule.langs.includes(part.lang) || part.blocks.length === 0) continue;
			for (const hit of rule.check(part, context, rule.limits?.[part.kind] ?? [])) {
				const exception = text.exceptions.find((one) => isFor(one, rule, hit, text));
				if (exception) used.add(exception);
				else told.push({ rule, hit, level: limit(hit.level ?? level, rule, part) });
			}
		}
	}
	const findings = [
		...oneMessage(told).map(({ rule, hit, level }) => toFinding(text, rule, hit, level)),
		...text.exceptions.flatMap((one) => exceptionProblem(text, one, used.has(one))),
	];
	findings.sort((a, b) => a.line - b.line || a.column - b.column);
	const exceptions = [...used].map((one) => ({
		line: placeAt(text.source, one.at).line,
		rule: one.rule,
		words: one.words,
		reason: one.reason,
	}));
	return { findings, exceptions };
}

/** On a text that officials wrote, only faults of structure are errors. */
const limit = (level: RuleLevel, { group }: Rule, { kind }: Text): RuleLevel =>
	kind === 'full' && group !== 'structure' && level === 'error' ? 'warning' : level;

function isFor(
	{ rule, words, block, reason }: Exception,
	{ id }: Rule,
	hit: Hit,
	text: Text,
): boolean {
	if (rule !== id || !reason || text.blocks[block] !== hit.block) return false;
	if (!words) return true;
	const at = hit.block.text.indexOf(words);
	const sentence = hit.block.sentences.findLast(({ start }) => start <= hit.start);
	return (
		at >= 0 &&
		(Math.abs(at - hit.start) <= words.length || (sentence?.text.includes(words) ?? false))
	);
}

const toFinding = (
	text: Text,
	{ id, why }: Rule,
	{ block, start, what, suggestion }: Hit,
	level: RuleLevel,
): Finding => ({
	...placeOf(text, block, start),
	level,
	rule: id,
	what,
	why,
	suggestion,
});
