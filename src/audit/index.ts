import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { applyExceptions, readExceptions } from './exceptions.ts';
import { finish } from './finish.ts';
import { readPages } from './pages.ts';
import { Progress } from './progress.ts';
import { count, formatReport } from './report.ts';
import { runAudit } from './run.ts';

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
				const folder = fileURLToPath(dir);
				const pages = await readPages(folder);
				const progress = new Progress('sv');
				const raw = await runAudit(pages, {
					folder,
					base,
					lang: 'sv',
					only: undefined,
					useCache: true,
					oneLivePerShape: true,
					onPage: (done, all, page) => {
						progress.show(done, all, page);
					},
				});
				progress.end();
				const all = finish(raw, pages, 'sv', project);
				const { report } = applyExceptions(
					all,
					readExceptions(`${project}/.config/audit-exceptions.yml`),
					new Date(),
				);
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
					`${String(pages.length)} pages checked in every state: no errors, ${String(count(report, 'warn'))} questions for a person (npm run audit).`,
				);
			},
		},
	};
}
