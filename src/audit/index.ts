import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { launchBrowser } from './browser.ts';
import { runHtmlValidate } from './engines/html-validate.ts';
import { findBrokenLinks } from './links.ts';
import { readPages } from './pages.ts';
import { formatFindings } from './report.ts';
import type { BuiltPage, Finding } from './rule.ts';
import { serve } from './serve.ts';
import { auditStates } from './states.ts';

/** Checks every page of the finished site and stops the build on a fault. `AUDIT=off` leaves it out, for benchmarks. */
export function audit(): AstroIntegration {
	let base = '/';
	let address = '';
	return {
		name: 'audit',
		hooks: {
			'astro:config:done'({ config }) {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				address = new URL(config.site ?? 'http://localhost').origin;
			},
			async 'astro:build:done'({ dir, logger }) {
				if (process.env.AUDIT === 'off') {
					logger.warn('AUDIT=off: nobody has checked these pages. Do not publish them.');
					return;
				}
				const folder = fileURLToPath(dir);
				const pages = await readPages(folder);
				const findings = [
					...findBrokenLinks(pages, folder, base, address),
					...(await Promise.all(pages.map(runHtmlValidate))).flat(),
					...(await auditInBrowser(pages, folder, base)),
				];
				if (findings.length > 0) {
					process.stderr.write(
						`\n${formatFindings(findings, pages)}\n\n${String(findings.length)} fel på sidorna. Webbplatsen byts inte ut.\n\n`,
					);
					throw new AstroError(
						`${String(findings.length)} fel på sidorna.`,
						'Rätta det som står ovanför och bygg igen.',
					);
				}
				logger.info(
					`${String(pages.length)} pages checked: links, html-validate, axe-core at 320 and 1280 px in light and dark. No faults.`,
				);
			},
		},
	};
}

async function auditInBrowser(
	pages: BuiltPage[],
	folder: string,
	base: string,
): Promise<Finding[]> {
	const server = await serve(folder, base);
	const browser = await launchBrowser();
	try {
		const window = await browser.newPage();
		const findings: Finding[] = [];
		for (const { path } of pages) {
			findings.push(
				...(await auditStates(window, `${server.origin}${base}${path.slice(1)}`, path)),
			);
		}
		return findings;
	} finally {
		await browser.close();
		await server.close();
	}
}
