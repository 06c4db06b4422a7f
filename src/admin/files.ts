import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import sv from '../i18n/sv.json' with { type: 'json' };
import type { SiteSettings } from '../schemas/site.ts';
import { toConfig } from './config.ts';
import { patch } from './patches.ts';
import { inPlainWords, type Words } from './words.ts';

const require = createRequire(import.meta.url);
const packageFolder = (file: string) => dirname(require.resolve(file));

/** Every file of the form, by its path under `/admin/`. All that the form asks for is here. */
export async function makeFiles(settings: SiteSettings): Promise<Map<string, string | Buffer>> {
	const cms = join(packageFolder('@sveltia/cms'), '..');
	const fonts = (name: string) => packageFolder(`@fontsource-variable/${name}/package.json`);
	const { version } = JSON.parse(await readFile(join(cms, 'package.json'), 'utf8')) as {
		version: string;
	};
	const readWords = async (lang: string) =>
		JSON.parse(await readFile(join(cms, `locales/${lang}.json`), 'utf8')) as Words;
	const words = inPlainWords(await readWords('sv'), await readWords('en-US'));
	const folder = `${settings.base}admin/`;
	const script = await readFile(join(cms, 'dist/sveltia-cms.js'), 'utf8');
	return new Map<string, string | Buffer>([
		['index.html', page(settings)],
		['sveltia-cms.js', patch(script, folder)],
		['start.js', await bundle(settings)],
		[`cms@${version}/locales/sv.json`, JSON.stringify(words)],
		// The editor looks here for a newer version of itself.
		['cms/package.json', JSON.stringify({ version })],
		['LICENSE.txt', await readFile(join(cms, 'LICENSE.txt'))],
		[
			'text.woff2',
			await readFile(join(fonts('source-sans-3'), 'files/source-sans-3-latin-wght-normal.woff2')),
		],
		[
			'ikoner.woff2',
			await readFile(
				join(
					fonts('material-symbols-outlined'),
					'files/material-symbols-outlined-latin-wght-normal.woff2',
				),
			),
		],
	]);
}

// Without a Git host there is nothing to sign in to.
const onlyFolder = '<style>.buttons > .button.secondary { display: none }</style>';

const page = (settings: SiteSettings) => `<!doctype html>
<html lang="sv">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="robots" content="noindex" />
		<title>Skriv i ${settings.name.sv.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</title>
		${settings.form?.host ? '' : onlyFolder}
		<script>
			window.CMS_MANUAL_INIT = true;
			// Swedish whatever the browser speaks, until the editor chooses another language in the form.
			localStorage['sveltia-cms.prefs'] ??= '{"locale":"sv"}';
		</script>
		<script defer src="${settings.base}admin/sveltia-cms.js"></script>
		<script defer src="${settings.base}admin/start.js"></script>
	</head>
	<body>
		<noscript>Formuläret behöver JavaScript. Du kan också skriva direkt i filerna i mappen content.</noscript>
	</body>
</html>
`;

async function bundle(settings: SiteSettings): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, 'browser/main.ts')],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		define: { __FORM__: JSON.stringify(toConfig(settings, sv.targetGroups)) },
	});
	return outputFiles[0]?.text ?? '';
}
