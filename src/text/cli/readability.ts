// npm run readability -- --jsonl
// Reads lines of {"id","lang","text"} and prints {"id","score"}; a higher score is easier to read.
import { createInterface } from 'node:readline';
import { plainSentences } from '../plain.ts';
import { score } from '../grade/score.ts';

interface Line {
	id: string;
	lang?: string;
	text: string;
}

if (!process.argv.includes('--jsonl')) {
	process.stderr.write('Usage: npm run readability -- --jsonl < lines of {"id","lang","text"}\n');
	process.exit(2);
}

const out: string[] = [];
for await (const line of createInterface({ input: process.stdin })) {
	if (!line.trim()) continue;
	const { id, lang, text } = JSON.parse(line) as Line;
	const language = lang?.startsWith('en') ? 'en' : 'sv';
	out.push(JSON.stringify({ id, score: score(plainSentences(text, language), language) }));
	if (out.length >= 1000) process.stdout.write(`${out.splice(0).join('\n')}\n`);
}
if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
