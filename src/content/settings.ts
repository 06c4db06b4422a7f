import { resolve } from 'node:path';
import { siteSettings, type SiteSettings } from '../schemas/site.ts';
import { readYaml, type Reader } from './files.ts';
import { formatProblems, isError } from './problem.ts';

/** Settings that stop a build. The message is the report for editors, and there is no stack: no code is at fault. */
export class SettingsError extends Error {
	override stack = '';
}

/**
 * The site's settings from `content/webbplats.yml` below `root`.
 * `SITE_ADDRESS` and `SITE_BASE` in the environment override the address and the path.
 * Throws a `SettingsError`.
 */
export function readSettings(root: string, environment = process.env): SiteSettings {
	const reader: Reader = {
		root: resolve(root),
		problems: [],
		links: [],
		unready: [],
		unfinished: [],
	};
	const settings = readYaml(reader, 'content/webbplats.yml', siteSettings);
	if (!settings)
		throw new SettingsError(
			`Inställningarna går inte att läsa:\n\n${formatProblems(reader.problems.filter(isError))}\n`,
		);
	const overridden = siteSettings.safeParse({
		...settings,
		address: environment.SITE_ADDRESS ?? settings.address,
		base: environment.SITE_BASE ?? settings.base,
	});
	if (overridden.success) return overridden.data;
	const names: Record<string, string> = { address: 'SITE_ADDRESS', base: 'SITE_BASE' };
	throw new SettingsError(
		overridden.error.issues
			.map(
				({ path, message }) => `${names[String(path[0])] ?? ''} går inte att använda. ${message}`,
			)
			.join('\n'),
	);
}
