import { spawn, type ChildProcess } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

export interface Changes {
	/** Files to write, by their path from the project's root. */
	files?: Record<string, string | Uint8Array>;
	/** Files and folders to take away. */
	remove?: string[];
}

export interface Outcome {
	/** `null` when a signal ended the command. */
	exitCode: number | null;
	/** What was printed, in the order that it came. */
	output: string;
}

type Environment = Record<string, string>;

/** The day of every build that sets no other, so that the tests are the same in any year. */
export const today = '2026-11-22';

const project = process.cwd();
const copied = ['src', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the project in a folder of its own, that a test may change and build. Goes with the test file. */
export class SiteCopy {
	readonly root = mkdtempSync(join(tmpdir(), 'webbplats-'));
	readonly dist = join(this.root, 'dist');

	constructor(changes: Changes = {}) {
		folders.push(this.root);
		for (const name of copied)
			cpSync(join(project, name), join(this.root, name), { recursive: true });
		linkPackages(join(project, 'node_modules'), join(this.root, 'node_modules'));
		this.change(changes);
	}

	change({ files = {}, remove = [] }: Changes): void {
		for (const path of remove) rmSync(join(this.root, path), { recursive: true });
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(this.root, path)), { recursive: true });
			writeFileSync(join(this.root, path), content);
		}
	}

	/** Runs `astro build`. The audit is off unless `env` says something else. */
	build(env: Environment = {}): Promise<Outcome> {
		return this.run(['node_modules/astro/bin/astro.mjs', 'build'], env);
	}

	/** Runs a script with Node in the copy. `watch` sees what is printed, and may end the process. */
	run(
		words: string[],
		env: Environment = {},
		watch: (output: string, child: ChildProcess) => void = () => undefined,
	): Promise<Outcome> {
		const child = spawn(process.execPath, words, {
			cwd: this.root,
			env: environment(env),
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const listen = (text: string) => {
			output += text;
			watch(output, child);
		};
		child.stdout.setEncoding('utf8').on('data', listen);
		child.stderr.setEncoding('utf8').on('data', listen);
		return new Promise((resolve, reject) => {
			child.on('error', reject);
			child.on('close', (exitCode) => {
				resolve({ exitCode, output });
			});
		});
	}
}

/** Builds a changed copy of the project. `dist` is there until the test file is done. */
export async function buildSite({ env, ...changes }: Changes & { env?: Environment } = {}): Promise<
	Outcome & { dist: string; root: string }
> {
	const copy = new SiteCopy(changes);
	return { ...(await copy.build(env)), dist: copy.dist, root: copy.root };
}

// Each package is linked by itself: Astro and Vite keep their caches among the packages, and a shared one
// would mix up builds that run at the same time.
function linkPackages(from: string, to: string): void {
	mkdirSync(to);
	for (const name of readdirSync(from)) {
		if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name));
	}
}

// Vitest's own variables (NODE_ENV=test among them) and the site's settings stay outside.
function environment(env: Environment): Environment {
	const kept = ['PATH', 'HOME', 'TMPDIR', 'CHROMIUM_PATH', 'LD_LIBRARY_PATH'];
	const own = kept.flatMap((name) => {
		const value = process.env[name];
		return value === undefined ? [] : [[name, value] as const];
	});
	return {
		...Object.fromEntries(own),
		ASTRO_TELEMETRY_DISABLED: '1',
		NO_COLOR: '1',
		AUDIT: 'off',
		SITE_TODAY: today,
		...env,
	};
}
