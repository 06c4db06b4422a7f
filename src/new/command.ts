import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { promptMark } from '../content/unfinished.ts';
import { ask } from './ask.ts';
import { findFaults, toFacts, type Answers } from './facts.ts';
import { findNameFault, proposeName } from './folder-name.ts';
import { questions } from './questions.ts';
import { toTexts } from './templates.ts';
import { writeFolder } from './write-folder.ts';

const projects = 'content/projekt';

const greeting = `Nu börjar vi ett nytt projekt. Vet du inte svaret på en fråga? Tryck Retur, så går vi vidare.
Ctrl-C avbryter, och då skrivs ingenting.
`;

const usage = `Börjar ett nytt projekt: en mapp med fakta och mallar för de fyra texterna.

  npm run new                      frågar efter fakta, en sak i taget
  npm run new -- --titel "…" […]   frågar ingenting, tar det som står

  --mapp             mappens namn, annars görs det av titeln
${questions.map(({ flag, ask: words, hint }) => `  --${flag.padEnd(16)} ${words}${hint ? ` (${hint})` : ''}`).join('\n')}
  --help             visar den här hjälpen

Bara titeln måste finnas. Ctrl-C avbryter, och då skrivs ingenting.`;

/** The command `npm run new`. Gives its exit code: 0 written, 1 something to put right, 130 broken off. */
export async function runNew(words: string[], print: (text: string) => void): Promise<number> {
	const given = readOptions(words);
	if (typeof given === 'string' || 'help' in given) {
		print(typeof given === 'string' ? given : usage);
		return typeof given === 'string' ? 1 : 0;
	}
	if (!existsSync(projects)) {
		print(`Mappen ${projects}/ finns inte här. Kör kommandot i mappen där webbplatsen ligger.`);
		return 1;
	}
	const { mapp, ...facts } = given;
	// What is not asked for is not missing yet.
	const isWhole = facts.titel !== undefined;
	const faults = findFaults(facts).filter(({ flag }) => isWhole || flag in facts);
	const nameFault = mapp === undefined ? undefined : findNameFault(mapp, projects);
	if (nameFault) faults.push({ flag: 'mapp', fix: nameFault });
	if (faults.length > 0) {
		print(faults.map(({ flag, fix }) => `--${flag}: ${fix}`).join('\n'));
		return 1;
	}
	if (!isWhole) print(greeting);
	const answers = isWhole ? given : await ask(given, projects, brokenOff());
	return write(answers, print);
}

/** Ends the questions: Ctrl-C, a closed terminal, or nothing more to read. */
function brokenOff(): AbortSignal {
	const end = new AbortController();
	const stop = () => {
		end.abort();
	};
	// With `once` Inquirer would find that nobody listens any more, and end the process itself.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
	process.stdin.once('end', stop);
	return end.signal;
}

function write(answers: Answers, print: (text: string) => void): number {
	const name = answers.mapp ?? proposeName(answers.titel ?? '', projects);
	const fault = findNameFault(name, projects);
	if (fault) {
		print(`--mapp: ${fault}`);
		return 1;
	}
	const folder = join(projects, name);
	const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
	const isOver = (answers.slut?.trim() || '9999') < today;
	writeFolder(folder, {
		'fakta.yml': stringify(toFacts(answers), { lineWidth: 0 }),
		...toTexts(isOver),
	});
	print(`
Klart! Projektet ligger i ${folder}/.

Gör så här nu:
1. Öppna sv.latt.md. Byt varje rad med ${promptMark} mot din text.
2. Gör likadant i sv.md, en.latt.md och en.md. Ta bort de filer som du inte ska skriva.
3. Kör npm run check:content -- ${folder}
   Då ser du vad som är kvar att skriva, och vad som är svårt att läsa.

En text kommer med på webbplatsen när det inte står ${promptMark} någonstans i den.`);
	return 0;
}

/** The answers that stand in the command; a message when it cannot be read. */
function readOptions(words: string[]): Answers | string {
	const names = [...questions.map(({ flag }) => flag), 'mapp'];
	const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
	try {
		const { values } = parseArgs({
			args: words,
			options: { ...options, help: { type: 'boolean' } },
		});
		return values as Answers;
	} catch {
		const unknown = words.find(
			(word) => word.startsWith('--') && !names.includes(word.slice(2).split('=')[0] ?? ''),
		);
		return unknown
			? `Det finns inget val som heter ${unknown}. npm run new -- --help visar alla val.`
			: 'Kommandot går inte att läsa. Skriv varje svar efter sitt val: --titel "Nya vägar".';
	}
}
