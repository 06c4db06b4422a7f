import { runImport } from './command.ts';

process.exitCode = runImport(process.argv.slice(2), (text) => {
	console.log(text);
});
