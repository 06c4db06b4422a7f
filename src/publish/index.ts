import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compress } from './compress.ts';

/**
 * Builds beside `dist/` and puts the new site there only when everything before in the list of integrations went well.
 * A build that fails, or is stopped half-way, leaves the last good site as it was. Must stand last.
 */
export function publish(): AstroIntegration {
	let target: URL;
	let fresh: URL;
	return {
		name: 'publish',
		hooks: {
			async 'astro:config:setup'({ command, config, updateConfig }) {
				target = config.outDir;
				fresh = new URL('.build/new/', config.root);
				await recover(target, config.root);
				if (command === 'build') updateConfig({ outDir: fresh });
			},
			async 'astro:build:done'({ logger }) {
				const count = await compress(fileURLToPath(fresh));
				const old = new URL('../old/', fresh);
				await rm(old, { recursive: true, force: true });
				if (existsSync(target)) await rename(target, old);
				await rename(fresh, target);
				await rm(old, { recursive: true, force: true });
				logger.info(`${String(count)} files compressed. The site is in ${fileURLToPath(target)}`);
			},
		},
	};
}

/** Puts the last good site back if a build was stopped between the two renames. */
async function recover(target: URL, root: URL): Promise<void> {
	const old = new URL('.build/old/', root);
	if (!existsSync(target) && existsSync(old)) await rename(old, target);
}
