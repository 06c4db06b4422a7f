import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSameFaults } from '../../../src/audit/fast-path.ts';
import { finish } from '../../../src/audit/finish.ts';
import { readPages } from '../../../src/audit/pages.ts';
import { runAudit, type RunOptions } from '../../../src/audit/run.ts';
import { plant } from './plant.ts';

/**
 * Puts barriers one at a time into finished pages, and sees which are caught by the rule meant for them. With `--proof`
 * it sees instead whether the fast way shows the same errors on each as a true visit.
 */
const isProof = process.argv.includes('--proof');
const folder = resolve(process.argv.slice(2).find((value) => !value.startsWith('--')) ?? 'dist');
const { place, mutants, clean } = await plant(folder, Number(process.env.SEED ?? 1));
const pages = await readPages(place);
const audit = (options: Partial<RunOptions> = {}) =>
	runAudit(pages, {
		folder: place,
		base: '/',
		lang: 'en',
		only: undefined,
		useCache: false,
		...options,
	});
process.exitCode = (await (isProof ? prove() : measure())) ? 0 : 1;
rmSync(place, { recursive: true });

async function prove(): Promise<boolean> {
	const [kept, live] = [await audit({ allKept: true }), await audit({ allLive: true })];
	const unlike = [...live].filter(([path, found]) => !isSameFaults(found, kept.get(path) ?? []));
	const errors = (found: { rule: string; level: string }[] = []) =>
		found.filter(({ level }) => level === 'error').map(({ rule }) => rule);
	process.stdout.write(
		`Pages: ${String(live.size)}, with other errors by the fast way: ${String(unlike.length)}\n${unlike.map(([path, found]) => `${path} ${nameOf(path)}: ${errors(found).join()} / ${errors(kept.get(path)).join()}`).join('\n')}\n`,
	);
	return unlike.length === 0;
}

async function measure(): Promise<boolean> {
	const report = finish(await audit(), pages, 'en', place);
	const errorsOf = (path: string) =>
		(report[path] ?? []).filter(({ level, rule }) => level === 'error' && rule !== 'links');
	const missed = mutants.filter(
		({ barrier, path }) => !errorsOf(path).some(({ rule }) => barrier.rules.includes(rule)),
	);
	const wrong = clean.flatMap(({ path }) =>
		errorsOf(path).map(({ rule, message }) => `${path} ${rule}: ${message}`),
	);
	const caught = mutants.length - missed.length;
	const rows = missed.map(({ barrier, path }) => {
		const instead = (report[path] ?? []).map(({ rule, level }) => `${rule} (${level})`);
		return `| ${barrier.name} | ${barrier.rules.join(', ')} | ${[...new Set(instead)].slice(0, 4).join(', ') || 'nothing'} |`;
	});
	process.stdout.write(
		`Barriers: ${String(mutants.length)}, caught by the rule meant for them: ${String(caught)} (${((100 * caught) / mutants.length).toFixed(1)} %)\nErrors on ${String(clean.length)} untouched pages: ${String(wrong.length)}\n${wrong.join('\n')}\n\n| missed | meant for | found instead |\n|---|---|---|\n${rows.join('\n')}\n`,
	);
	return caught / mutants.length >= 0.9 && wrong.length === 0;
}

function nameOf(path: string): string {
	return mutants.find((mutant) => mutant.path === path)?.barrier.name ?? 'untouched';
}
