import { resolve } from 'node:path';
import { siteSettings, type SiteSettings } from '../schemas/site.ts';
import { readYaml, type Reader } from './files.ts';
import { formatProblems } from './problem.ts';

/**
 * The site's settings from `content/webbplats.yml` below `root`.
 * `SITE_ADDRESS` and `SITE_BASE` in the environment override the address and the path.
 * Throws an error whose message is the report for editors.
 */
export function readSettings(root: string, environment = process.env): SiteSettings {
	const reader: Reader = { root: resolve(root), problems: [] };
	const settings = readYaml(reader, 'content/webbplats.yml', siteSettings);
	if (!settings)
		throw new Error(`Inställningarna går inte att läsa:\n\n${formatProblems(reader.problems)}\n`);
	return siteSettings.parse({
		...settings,
		address: environment.SITE_ADDRESS ?? settings.address,
		base: environment.SITE_BASE ?? settings.base,
	});
}
