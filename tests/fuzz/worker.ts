import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { loadTools } from '../../src/check-content/tools.ts';
import { properties } from './properties.ts';
import type { Outcome, Settings } from './fuzz.ts';

const { seed, runs, only, progress, current } = workerData as Settings & {
	progress: SharedArrayBuffer;
	current: SharedArrayBuffer;
};
const count = new Int32Array(progress);
const shown = new Uint8Array(current);
const tools = await loadTools([]);

for (const { name, inputs, check } of properties.filter((one) => !only || one.name === only)) {
	let slowest = 0;
	const result = fc.check(
		fc.property(inputs, (input) => {
			shown.fill(0);
			new TextEncoder().encodeInto(input, shown);
			Atomics.add(count, 0, 1);
			const started = performance.now();
			check(input, tools);
			slowest = Math.max(slowest, performance.now() - started);
		}),
		{ seed, numRuns: runs, interruptAfterTimeLimit: 120_000, markInterruptAsFailure: false },
	);
	const outcome: Outcome = {
		name,
		runs: result.numRuns,
		slowest,
		...(result.failed
			? {
					failure: {
						input: String(result.counterexample?.[0] ?? ''),
						reason: result.errorInstance instanceof Error ? result.errorInstance.message : '',
						stack: (result.errorInstance instanceof Error && result.errorInstance.stack) || '',
					},
				}
			: {}),
	};
	parentPort?.postMessage(outcome);
}
