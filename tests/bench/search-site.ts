import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateProjects } from './generate.ts';
import { multiplyProjects } from './multiply.ts';
import { measure, type Usage } from './process-tree.ts';

/** A copy of the project with the projects of a bank beside its own. Gives its folder. */
export function copySite(bank: string | undefined, isKept: boolean): string {
	const root = mkdtempSync(join(tmpdir(), 'search-'));
	if (!isKept) process.on('exit', () => rmSync(root, { recursive: true, force: true }));
	for (const name of [
		'content',
		'src',
		'public',
		'astro.config.mjs',
		'package.json',
		'tsconfig.json',
	])
		cpSync(name, join(root, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	if (bank) importBank(root, bank);
	return root;
}

function importBank(root: string, bank: string): void {
	let folder = resolve(bank);
	if (folder.endsWith('gz')) {
		mkdirSync(join(root, 'bank'));
		execFileSync('tar', ['xzf', folder, '-C', join(root, 'bank')]);
		folder = join(root, 'bank');
		const [only, ...others] = readdirSync(folder);
		if (only && others.length === 0) folder = join(folder, only);
	}
	run(root, 'src/importer/index.ts', folder, '--to', 'content/projekt');
}

/** Builds the pages of a copy. Gives the finished site, without its index. */
export function buildPages(root: string): string {
	run(root, join(root, 'node_modules/astro/bin/astro.mjs'), 'build');
	return join(root, 'dist');
}

const run = (root: string, ...words: string[]) =>
	execFileSync(process.execPath, words, {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, AUDIT: 'off', SEARCH: 'off', ASTRO_TELEMETRY_DISABLED: '1' },
	});

/** Makes a content folder of `count` projects: copies of those of the bank, or generated ones with four texts each. */
export function enlarge(root: string, count: number, kind: 'copied' | 'generated'): void {
	const own = readdirSync('content/projekt');
	if (kind === 'copied') return multiplyProjects(root, count, own);
	for (const name of readdirSync(join(root, 'content/projekt')))
		if (!own.includes(name)) rmSync(join(root, 'content/projekt', name), { recursive: true });
	generateProjects(root, count - own.length);
}

export interface IndexCost extends Usage {
	bytes: number;
}

/** Builds the index of a copy by itself, in a process of its own. */
export async function buildIndex(root: string, folder: string): Promise<IndexCost> {
	rmSync(folder, { recursive: true, force: true });
	const usage = await measure({
		args: ['src/search/command.ts', root, folder],
		cwd: process.cwd(),
		env: {},
		log: join(root, 'index.log'),
		isMark: () => false,
	});
	return { ...usage, bytes: sizeOf(folder) };
}

const sizeOf = (folder: string): number =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
