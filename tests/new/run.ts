import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const command = resolve('src/new/index.ts');

/** Runs `npm run new -- …` in a folder. */
export function runNew(folder: string, ...words: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
		cwd: folder,
		encoding: 'utf8',
	});
	return { status, text: stdout.trim(), stderr };
}

/** Starts `npm run new`, answers with a line for each prompt, and gives the child when the next prompt is there. */
export async function startNew(folder: string, answers: string[], words: string[] = []) {
	const child = spawn(process.execPath, [command, ...words], { cwd: folder });
	let said = '';
	child.stdout.on('data', (data: Buffer) => (said += data.toString()));
	child.stderr.on('data', (data: Buffer) => (said += data.toString()));
	for (const [index, answer] of [...answers, undefined].entries()) {
		await until(child, () => promptsIn(said) > index);
		if (answer !== undefined) child.stdin.write(`${answer}\r`);
	}
	const ended = new Promise<number | null>((done) => child.once('close', done));
	return { child, ended, said: () => said };
}

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g');
/** Different questions that have been put. */
const promptsIn = (said: string) =>
	new Set(said.replace(escapes, '').match(/\? [^\n?]*\?|\? Vad ska mappen/g)).size;

function until(child: ChildProcess, isSo: () => boolean): Promise<void> {
	return new Promise((done, fail) => {
		const stop = setTimeout(() => {
			child.kill('SIGKILL');
			fail(new Error('The next prompt did not come.'));
		}, 20_000);
		const look = () => {
			if (!isSo()) return;
			clearTimeout(stop);
			child.stdout?.off('data', look);
			done();
		};
		child.stdout?.on('data', look);
		look();
	});
}

/** Every file and folder below a folder. */
export const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
