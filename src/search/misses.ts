import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nearest } from './query/nearest.ts';
import { understand } from './query/understand.ts';
import { openWordList, type RestFile, type WordFile } from './query/word-list.ts';

const usage = `Visar vilka sökord som webbplatsen inte förstår.

  npm run search:misses -- <fil> [sv]

Filen har en sökning på varje rad. Bygg webbplatsen först (npm run build).
Så växer ordlistan: öppna ordet i content/ordlista/ och skriv sökordet under everyday:.`;

const [file, lang = 'sv'] = process.argv.slice(2);
if (file) process.exitCode = report(file, lang);
else process.stdout.write(`${usage}\n`);

function report(path: string, language: string): 0 | 1 {
	const list = openWordList(read<WordFile>('words', language), read<RestFile>('rest', language));
	const queries = readFileSync(path, 'utf8')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
	let missed = 0;
	for (const query of new Set(queries)) {
		const { unknown, terms } = understand(query, list);
		const guesses = terms.filter(({ readAs }) => readAs !== undefined);
		if (unknown.length === 0 && guesses.length === 0) continue;
		missed += unknown.length > 0 ? 1 : 0;
		process.stdout.write(`\n${query}\n`);
		for (const { typed, readAs } of guesses)
			process.stdout.write(
				`  ”${typed}” läses som ”${readAs ?? ''}”. Är det fel, skriv ”${typed}” under everyday: i rätt ord i ordlistan.\n`,
			);
		for (const word of unknown) {
			const near = nearest(word, list, 3, Math.min(3, 1 + word.length / 4)).map(
				({ word: other }) => other,
			);
			const concepts = [
				...new Set(near.flatMap((other) => list.concepts([other]).map(({ label }) => label))),
			];
			process.stdout.write(
				`  ”${word}” hittar ingenting.${near.length > 0 ? ` Liknar: ${near.join(', ')}.` : ''}\n`,
			);
			process.stdout.write(
				concepts.length > 0
					? `  Förslag: skriv det under everyday: i ${concepts.join(' eller ')}.\n`
					: '  Hör det till ett ord i ordlistan? Skriv det där under everyday:. Annars behövs ett nytt ord.\n',
			);
		}
	}
	process.stdout.write(
		`\n${String(missed)} av ${String(queries.length)} sökningar har ord som inte finns.\n`,
	);
	return missed > 0 ? 1 : 0;
}

function read<File>(name: string, language: string): File {
	const path = join('dist/pagefind', `${name}.${language}.gz`);
	try {
		return JSON.parse(gunzipSync(readFileSync(path)).toString()) as File;
	} catch (cause) {
		throw new Error(`${path} går inte att läsa. Bygg webbplatsen först: npm run build.`, { cause });
	}
}
