import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface Settings {
	/** The same seed gives the same inputs. */
	seed: number;
	/** Inputs for each property. */
	runs: number;
	/** One property by its name. */
	only?: string | undefined;
	/** Milliseconds that one input may take. */
	limit: number;
}

export interface Outcome {
	name: string;
	runs: number;
	/** Milliseconds. */
	slowest: number;
	failure?: { input: string; reason: string; stack: string };
}

/**
 * Holds every property to inputs that nobody would write. They run in a thread of their own: one that hangs is ended,
 * and is a failure with the input that it hung on.
 */
export function fuzz(settings: Settings): Promise<Outcome[]> {
	const progress = new SharedArrayBuffer(4);
	const current = new SharedArrayBuffer(100_000);
	const outcomes: Outcome[] = [];
	const worker = new Worker(resolve('tests/fuzz/worker.ts'), {
		workerData: { ...settings, progress, current },
		execArgv: [],
	});
	return new Promise((done, reject) => {
		let [last, since] = [0, performance.now()];
		const watch = setInterval(() => {
			const now = Atomics.load(new Int32Array(progress), 0);
			if (now !== last) [last, since] = [now, performance.now()];
			if (now === 0 || performance.now() - since < settings.limit) return;
			const input = Buffer.from(current).toString('utf8').replace(/\0+$/, '');
			const reason = `takes more than ${String(settings.limit)} ms`;
			outcomes.push({
				name: 'time',
				runs: now,
				slowest: settings.limit,
				failure: { input, reason, stack: '' },
			});
			clearInterval(watch);
			// A loop in native code cannot be ended: the process must not wait for it.
			void worker.terminate();
			worker.unref();
			done(outcomes);
		}, 200);
		worker.on('message', (outcome: Outcome) => outcomes.push(outcome));
		worker.on('error', reject);
		worker.on('exit', () => {
			clearInterval(watch);
			done(outcomes);
		});
	});
}
