// npm run new [-- --titel "…" …]
import { runNew } from './command.ts';

const brokenOff = new Set(['ExitPromptError', 'AbortPromptError']);
const print = (text: string) => process.stdout.write(`${text}\n`);

try {
	process.exitCode = await runNew(process.argv.slice(2), print);
} catch (error) {
	if (!(error instanceof Error) || !brokenOff.has(error.name)) throw error;
	print('\nDu avbröt. Ingenting är skrivet.');
	process.exitCode = 130;
}
