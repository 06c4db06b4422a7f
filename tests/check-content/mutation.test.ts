import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { checkTruth } from '../../src/check-content/truth.ts';
import { foldersOf, parse, readSource, type Folder } from '../../src/check-content/texts.ts';
import { loadTools } from '../../src/check-content/tools.ts';
import { namesOf } from '../../src/text/gates/names.ts';
import { tokensOf } from '../../src/text/gates/tokens.ts';

const root = process.cwd();
const content = readContent(root);
const tools = await loadTools(content.words);

/** The same text with other figures or letters, as a slip of the hand would make it. */
function slip(text: string): string[] {
	if (!/\d/.test(text))
		return [
			text.replace(/[a-zåäö](?=[^a-zåäö]*$)/i, (letter) => (letter === 'x' ? 'z' : 'x')),
			`Q${text.slice(1)}v`,
		];
	const last = /\d(?=\D*$)/;
	const first = /\d/;
	return [1, 3].flatMap((step) =>
		[last, first].map((place) =>
			text.replace(place, (digit) => String((Number(digit) + step) % 10)),
		),
	);
}

function mutate(folder: Folder) {
	const sources = new Map(folder.files.map(({ file }) => [file, readSource(root, file)]));
	const texts = new Map(folder.files.map((one) => [one.file, parse(sources.get(one.file)!, one)]));
	const clean = new Map(
		folder.files.map((one) => [one, checkTruth(folder, texts, one, tools).length]),
	);
	const missed: string[] = [];
	let count = 0;
	for (const one of folder.files.filter(({ lang, level }) => lang === 'en' || level === 'easy')) {
		const source = sources.get(one.file)!;
		const text = texts.get(one.file)!;
		const lines = source.split('\n');
		const tokens = [
			...tokensOf(text).filter(({ isWord }) => !isWord),
			...namesOf(text, tools.isSpelled[one.lang]),
		];
		for (const { text: found, line, column } of tokens) {
			for (const changed of slip(found)) {
				const own = lines[line - 1]!;
				const at = own.indexOf(found.split(' / ')[0]!, column - 1);
				if (at < 0 || changed === found) continue;
				const was = found.split(' / ')[0]!;
				const now = changed.split(' / ')[0]!;
				if (was === now) continue;
				const mutated = lines
					.with(line - 1, own.slice(0, at) + now + own.slice(at + was.length))
					.join('\n');
				const others = new Map(texts).set(one.file, parse(mutated, one));
				const isCaught = checkTruth(folder, others, one, tools).length > (clean.get(one) ?? 0);
				count += 1;
				if (!isCaught) missed.push(`${one.file}:${String(line)} ${was} → ${now}`);
			}
		}
	}
	return { count, missed };
}

test('catches every changed figure, date, address and name in the easy and the English texts', () => {
	const results = foldersOf(content)
		.filter(({ facts }) => facts)
		.map(mutate);
	const count = results.reduce((sum, one) => sum + one.count, 0);
	const missed = results.flatMap((one) => one.missed);
	console.log(`${String(count)} changes, ${String(count - missed.length)} caught`);
	expect(missed).toEqual([]);
}, 300_000);
