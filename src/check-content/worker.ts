import { parentPort, workerData } from 'node:worker_threads';
import type { Word } from '../content/read.ts';
import { runHere, type Job } from './run.ts';

const { jobs, words } = workerData as { jobs: Job[]; words: Word[] };
const found = await runHere(jobs, words);
parentPort?.postMessage(found.map(([, results]) => results));
