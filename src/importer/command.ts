import { parseArgs } from 'node:util';
import { importPages } from './import-pages.ts';
import { formatReport } from './report.ts';

const usage = `Läser in sidor från den gamla projektbanken.

  npm run import -- <fil eller mapp …> [--force] [--to content/projekt]

  --force  ersätter filer som någon har ändrat
  --to     mappen som projekten skrivs till`;

/** The command `npm run import`. Gives its exit code: 0 when all is well, 1 when a person has something to look at. */
export function runImport(words: string[], print: (text: string) => void): 0 | 1 {
	const settings = readSettings(words);
	if (!settings) {
		print(usage);
		return 1;
	}
	const result = importPages(settings);
	print(formatReport(result));
	return result.problems.length > 0 ? 1 : 0;
}

function readSettings(words: string[]) {
	const options = {
		force: { type: 'boolean', default: false },
		to: { type: 'string', default: 'content/projekt' },
	} as const;
	try {
		const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
		return positionals.length > 0 ? { paths: positionals, ...values } : undefined;
	} catch {
		return undefined;
	}
}
