// Makes src/text/grade/weights.json from texts that are known to be easy-read or not:
//   node src/text/training/train.ts <folder with sv.json and en.json> [--check]
// Each file is a list of {label: 'easy' | 'standard', text}. Only weights are kept, never a word of the texts.
// --check trains on four fifths of the documents, five times, and prints how well the rest is told apart.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureNames, measure, type Features } from '../grade/features.ts';
import { groupScores, type GroupScores } from '../grade/groups.ts';
import { scoreFeatures, type Model, type Size } from '../grade/score.ts';
import { plainSentences } from '../plain.ts';
import type { TextLang } from '../words/lexicon.ts';
import { auc } from './auc.ts';
import { fit, type Example } from './fit.ts';
import { chop, glue, snippets } from './shapes.ts';

interface Labelled {
	label: string;
	text: string;
}

const sizes: Size[] = ['sentence', 'snippet', 'document'];
const [folder = '', ...options] = process.argv.slice(2);
const read = (lang: TextLang) =>
	JSON.parse(readFileSync(join(folder, `${lang}.json`), 'utf8')) as Labelled[];

interface Row extends Example {
	size: Size;
	shape: 'plain' | 'chopped' | 'glued';
	document: number;
}

function rowsOf(documents: Labelled[], lang: TextLang): Row[] {
	return documents.flatMap(({ label, text }, document) => {
		const easy = label === 'easy' ? 1 : 0;
		const sentences = plainSentences(text, lang);
		const row = (
			size: Size,
			own: typeof sentences,
			shape: Row['shape'],
			target: number,
			weight: number,
		): Row => ({
			size,
			shape,
			document,
			target,
			weight,
			values: Object.values(measure(own, lang)),
		});
		const rows = [row('document', sentences, 'plain', easy, 1)];
		for (const one of snippets(sentences, 40)) rows.push(row('snippet', one, 'plain', easy, 1));
		for (const one of snippets(sentences, 100)) rows.push(row('document', one, 'plain', easy, 0.3));
		for (const one of sentences)
			if (one.words.length >= 4) rows.push(row('sentence', [one], 'plain', easy, 1));
		const parse = (lines: string[]) => plainSentences(lines.join('\n'), lang);
		if (easy)
			rows.push(
				row('document', parse(glue(sentences, lang === 'sv' ? 'och' : 'and')), 'glued', 0, 0.5),
			);
		else rows.push(row('document', parse(chop(sentences)), 'chopped', 0, 0.5));
		return rows;
	});
}

function train(rows: Row[]): Record<Size, Model> {
	const penalty: Record<Size, number> = { sentence: 30, snippet: 15, document: 10 };
	return Object.fromEntries(
		sizes.map((size) => [
			size,
			fit(
				rows.filter((row) => row.size === size),
				penalty[size],
			),
		]),
	) as Record<Size, Model>;
}

const score = (row: Row, models: Record<Size, Model>) =>
	scoreFeatures(toFeatures(row), models[row.size]);

function check(rows: Row[], lang: TextLang) {
	const scored = rows.map((row) => ({ ...row, score: 0 }));
	for (let fold = 0; fold < 5; fold += 1) {
		const models = train(rows.filter(({ document }) => document % 5 !== fold));
		for (const row of scored) if (row.document % 5 === fold) row.score = score(row, models);
	}
	const pick = (size: Size, shape: Row['shape'], target: number) =>
		scored
			.filter(
				(row) =>
					row.size === size && row.shape === shape && row.target === target && row.weight !== 0.3,
			)
			.map((row) => row.score);
	for (const size of sizes) print(size, auc(pick(size, 'plain', 1), pick(size, 'plain', 0)));
	print('chopped', auc(pick('document', 'plain', 1), pick('document', 'chopped', 0)));
	print('glued', auc(pick('document', 'plain', 1), pick('document', 'glued', 0)));

	function print(name: string, value: number) {
		console.log(`${lang} ${name.padEnd(10)} ${value.toFixed(4)}`);
	}
}

/** Where the grades A to D end: half of easy texts get A, nearly all B or better; nearly all others D or E. */
function limits(rows: Row[], model: Model): Record<keyof GroupScores, number[]> {
	const own = rows.filter(
		({ size, shape, weight }) => size === 'document' && shape === 'plain' && weight === 1,
	);
	const groups = own.map((row) => ({
		target: row.target,
		scores: groupScores(toFeatures(row), model),
	}));
	const at = (name: keyof GroupScores, target: number, share: number) => {
		const values = groups
			.filter((one) => one.target === target)
			.map(({ scores }) => scores[name])
			.sort((a, b) => a - b);
		return values[Math.floor(share * (values.length - 1))] ?? 0;
	};
	const cuts = (name: keyof GroupScores) =>
		[at(name, 1, 0.5), at(name, 1, 0.05), at(name, 0, 0.9), at(name, 0, 0.5)].sort((a, b) => b - a);
	return { total: cuts('total'), sentences: cuts('sentences'), words: cuts('words') };
}

const toFeatures = (row: Row) =>
	Object.fromEntries(featureNames.map((name, index) => [name, row.values[index]])) as Features;

const grades: Partial<Record<TextLang, Record<keyof GroupScores, number[]>>> = {};
const models: Partial<Record<TextLang, Record<Size, Model>>> = {};
for (const lang of ['sv', 'en'] as const) {
	const rows = rowsOf(read(lang), lang);
	if (options.includes('--check')) check(rows, lang);
	else {
		models[lang] = train(rows);
		grades[lang] = limits(rows, models[lang].document);
	}
}
if (!options.includes('--check')) {
	const round = (_key: string, value: unknown) =>
		typeof value === 'number' ? Number(value.toPrecision(4)) : value;
	const file = new URL('../grade/weights.json', import.meta.url);
	writeFileSync(
		file,
		`${JSON.stringify({ features: featureNames, models, grades }, round, '\t')}\n`,
	);
}
