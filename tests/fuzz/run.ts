// npm run fuzz [-- --seed 1 --runs 1000 --only facts --limit 5000]
// Tries the checks of content with inputs that nobody would write. No seed: a new one, which is printed.
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

const { values } = parseArgs({
	options: {
		seed: { type: 'string' },
		runs: { type: 'string', default: '1000' },
		only: { type: 'string' },
		limit: { type: 'string', default: '5000' },
	},
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const settings = {
	seed,
	runs: Number(values.runs),
	limit: Number(values.limit),
	only: values.only,
};
console.log(`Seed ${String(seed)}`);
const outcomes = await fuzz(settings);
for (const { name, runs, slowest, failure } of outcomes) {
	console.log(
		`${failure ? 'FAILS' : 'holds'}  ${name}: ${String(runs)} inputs, slowest ${slowest.toFixed(0)} ms`,
	);
	if (failure) console.log(`${failure.reason}\n${JSON.stringify(failure.input)}\n${failure.stack}`);
}
// An input that hangs keeps its thread, and an orderly exit would wait for it.
if (outcomes.some(({ name }) => name === 'time')) process.kill(process.pid, 'SIGKILL');
process.exit(outcomes.length === 0 || outcomes.some(({ failure }) => failure) ? 1 : 0);
