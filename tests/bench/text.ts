/**
 * How long it takes to check all texts: npm run bench:text [-- 500 5000], read for the first time and then again.
 * The goal is 5,000 projects in under a minute on 2 cores.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cpuSeconds } from './cpu.ts';
import { generateProjects } from './generate.ts';
import { formatTable } from './table.ts';

const site = resolve(import.meta.dirname, '../..');
const counts = process.argv.slice(2).map(Number);
if (counts.length === 0) counts.push(500, 5000);

const rows = counts.flatMap((projects) => {
	const folder = mkdtempSync(join(tmpdir(), 'bench-text-'));
	try {
		for (const name of ['src', 'content/ordlista', 'content/webbplats.yml', 'package.json']) {
			mkdirSync(join(folder, name, '..'), { recursive: true });
			cpSync(join(site, name), join(folder, name), { recursive: true });
		}
		symlinkSync(join(site, 'node_modules'), join(folder, 'node_modules'));
		generateProjects(folder, projects);
		return ['first', 'again'].map((run) => [String(projects), run, ...time(folder)]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
process.stdout.write(
	`${formatTable([['projects', 'run', 'wall s', 'CPU s', 'sum'], ...rows])}\n${String(availableParallelism())} cores\n`,
);

/** Wall and CPU seconds of a check of all texts, and its last line: generated texts have faults, which is no fault here. */
function time(folder: string): string[] {
	const [cpu, wall] = [cpuSeconds(), performance.now()];
	const { stdout } = spawnSync(process.execPath, ['src/check-content/index.ts', '--bara-fel'], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	return [
		((performance.now() - wall) / 1000).toFixed(1),
		(cpuSeconds() - cpu).toFixed(1),
		stdout.trimEnd().split('\n').at(-1) ?? '',
	];
}
