// npm run check:content [-- files or folders] [--alla | --bara-fel]
// Holds the texts of content/ to the easy-read rules and the facts. --alla shows advice too,
// --bara-fel errors alone, as the build wants it.
import { relative, resolve } from 'node:path';
import {
	countResults,
	formatExceptions,
	formatProblems,
	formatResults,
	formatSummary,
} from './report.ts';
import { checkContent } from './run.ts';

const root = process.cwd();
const options = process.argv.slice(2);
const files = options
	.filter((option) => !option.startsWith('--'))
	.map((file) => relative(root, resolve(root, file)));
const { problems, results } = await checkContent(root, files).catch(stop);
const shown = options.includes('--alla')
	? 'all'
	: options.includes('--bara-fel')
		? 'errors'
		: 'warnings';
const counts = countResults(results, problems);
const lines = [
	...formatProblems(problems, shown),
	...formatResults(results, shown),
	...formatExceptions(results),
	formatSummary(counts),
];
// One write, waited for: a pipe must get all of it before the process ends.
await new Promise<void>((done) => {
	process.stdout.write(`${lines.join('\n')}\n`, () => {
		done();
	});
});
process.exitCode = counts.error > 0 ? 1 : 0;

/** What no check foresaw. The stack is for those who mend the checks: DEBUG=1 shows it. */
function stop(error: unknown): never {
	const reason = error instanceof Error ? error.message : String(error);
	process.stderr.write(
		`Kontrollen kunde inte köras klart: ${reason}\nFelet ligger i kontrollen och inte i din text. Visa det för den som sköter webbplatsen.\n`,
	);
	if (process.env.DEBUG) console.error(error);
	process.exit(2);
}
