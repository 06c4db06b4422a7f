// How often the rules find something in texts that somebody else wrote:
//   node src/text/cli/alarms.ts <file.json of {label, text}> [rule]
// Every text is held to the rules of easy texts.
import { readFileSync } from 'node:fs';
import { checkText } from '../check.ts';
import { emptyGlossary } from '../glossary.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { TextLang } from '../words/lexicon.ts';
import { dictionary } from './dictionary.ts';

const [file = '', show = ''] = process.argv.slice(2);
const lang: TextLang = file.includes('en') && !file.includes('sv') ? 'en' : 'sv';
const texts = JSON.parse(readFileSync(file, 'utf8')) as { label: string; text: string }[];
const isSpelled = await dictionary(lang);
const counts: Record<
	string,
	{ sentences: number; error: number; warning: number; advice: number; rules: Map<string, number> }
> = {};
for (const { label, text } of texts) {
	const count = (counts[label] ??= {
		sentences: 0,
		error: 0,
		warning: 0,
		advice: 0,
		rules: new Map(),
	});
	const parsed = parseMarkdown(
		text.replace(/\n/g, '\n\n').replace(/^([-#*>|<{+]|\d+\.)/gm, '\\$1'),
		{ lang, kind: 'easy' },
	);
	for (const block of parsed.blocks) count.sentences += block.sentences.length;
	for (const { rule, level, what } of checkText(parsed, {
		glossary: emptyGlossary,
		isSpelled,
		names: new Set(),
	}).findings) {
		count[level] += 1;
		count.rules.set(`${rule} ${level}`, (count.rules.get(`${rule} ${level}`) ?? 0) + 1);
		if (show && rule === show) console.log(label, level, what.sv);
	}
}
for (const [label, { sentences, rules, ...levels }] of Object.entries(counts)) {
	const per = (count: number) => ((100 * count) / sentences).toFixed(1);
	console.log(
		`${label}: ${String(sentences)} sentences; per 100: ${Object.entries(levels)
			.map(([level, count]) => `${level} ${per(count)}`)
			.join(', ')}`,
	);
	for (const [rule, count] of [...rules].sort((a, b) => b[1] - a[1]))
		console.log(`   ${per(count).padStart(6)} ${rule}`);
}
