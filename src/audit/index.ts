import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Checks every page of the finished site and stops the build on an error. `AUDIT=off` leaves it out, for benchmarks. */
export function audit(): AstroIntegration {
	let base = '/';
	let project = '.';
	return {
		name: 'audit',
		hooks: {
			'astro:config:done'({ config }) {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				project = fileURLToPath(config.root);
			},
			async 'astro:build:done'({ dir, logger }) {
				if (process.env.AUDIT === 'off') {
					logger.warn('AUDIT=off: nobody has checked these pages. Do not publish them.');
					return;
				}
				// The engines are large: a build without audit does without them.
				const { auditBuild } = await import('./build.ts');
				logger.info(await auditBuild(fileURLToPath(dir), base, project));
			},
		},
	};
}
