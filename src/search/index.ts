import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../content/settings.ts';

/**
 * Builds the search index beside the finished pages: one record for each project and language, made from the site's
 * own data. `SEARCH=off` leaves it out, for benchmarks.
 */
export function search(): AstroIntegration {
	let root = '.';
	return {
		name: 'search',
		hooks: {
			'astro:config:done'({ config }) {
				root = fileURLToPath(config.root);
			},
			async 'astro:build:done'({ dir, logger }) {
				if (process.env.SEARCH === 'off') {
					logger.warn('SEARCH=off: the site has no search index.');
					return;
				}
				const { writeIndex } = await import('./build/write-index.ts');
				const today =
					process.env.SITE_TODAY ??
					new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
				const count = await writeIndex(
					root,
					`${fileURLToPath(dir)}pagefind`,
					readSettings(root),
					today,
				);
				logger.info(`${String(count)} records in the search index.`);
			},
		},
	};
}
