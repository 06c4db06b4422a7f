import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { count, formatReport } from './report.ts';

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
				const report = await auditBuild(fileURLToPath(dir), base, project);
				const errors = count(report, 'error');
				if (errors > 0) {
					process.stderr.write(
						`\n${formatReport(report, 'sv', ['error'])}\nWebbplatsen byts inte ut.\n\n`,
					);
					throw new AstroError(
						`${String(errors)} fel på sidorna.`,
						'Rätta det som står ovanför och bygg igen.',
					);
				}
				logger.info(
					`${String(Object.keys(report).length)} pages checked in every state: no errors, ${String(count(report, 'warn'))} questions for a person (npm run audit).`,
				);
			},
		},
	};
}
