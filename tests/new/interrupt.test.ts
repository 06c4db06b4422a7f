import { expect, test } from 'vitest';
import { questions } from '../../src/new/questions.ts';
import { factsFile, folderWith, settingsFile } from '../content/temporary-folder.ts';
import { filesIn, startNew } from './run.ts';

const site = () =>
	folderWith({
		'content/webbplats.yml': settingsFile,
		'content/projekt/aspen/fakta.yml': factsFile,
	});
/** Something for every question: the name, and the rest skipped. */
const answers = questions.map(({ flag }) => (flag === 'titel' ? 'Nya vägar' : ''));

test.each([...questions.map(({ flag }) => flag), 'mapp'].map((flag, index) => [index, flag]))(
	'Ctrl-C at prompt %i (%s) leaves no trace',
	async (index) => {
		const folder = site();
		const before = filesIn(folder);
		const { child, ended, said } = await startNew(folder, answers.slice(0, index as number));
		child.kill('SIGINT');
		expect(await ended).toBe(130);
		expect(said()).toContain('Du avbröt. Ingenting är skrivet.');
		expect(said()).not.toMatch(/Error|at .*\.js:/);
		expect(filesIn(folder)).toEqual(before);
	},
	30_000,
);

test('the key Ctrl-C does the same as the signal', async () => {
	const folder = site();
	const before = filesIn(folder);
	const { child, ended } = await startNew(folder, ['Nya vägar']);
	child.stdin.write('\x03');
	expect(await ended).toBe(130);
	expect(filesIn(folder)).toEqual(before);
}, 30_000);

test('a terminal that is closed leaves no trace either', async () => {
	const folder = site();
	const before = filesIn(folder);
	const { child, ended } = await startNew(folder, ['Nya vägar']);
	child.stdin.end();
	expect(await ended).toBe(130);
	expect(filesIn(folder)).toEqual(before);
}, 30_000);

test('an answer that cannot be used is asked for again, and then all is written', async () => {
	const folder = site();
	const { child, ended, said } = await startNew(folder, ['Nya vägar', '', '', '', '']);
	child.stdin.write('i morgon\r');
	await new Promise((done) => setTimeout(done, 200));
	expect(said()).toContain('Skriv ett datum som finns, så här: 2010-04-01 (år, månad, dag).');
	child.stdin.write('\x152026-04-01\r');
	for (let left = questions.length - 6 + 1; left > 0; left -= 1) {
		await new Promise((done) => setTimeout(done, 200));
		child.stdin.write('\r');
	}
	expect(await ended).toBe(0);
	expect(filesIn(folder)).toContain('content/projekt/nya-vagar/fakta.yml');
}, 30_000);
