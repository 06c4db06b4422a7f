import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import type { HelpSettings } from './browser/texts.ts';

const bundles = new Map<string, Promise<string>>();

/** The module of the writing help: the same rules and grade as `npm run check:content`, for a browser. */
export function bundleFor(settings: HelpSettings): Promise<string> {
	const key = JSON.stringify(settings);
	let bundle = bundles.get(key);
	if (!bundle) bundles.set(key, (bundle = make(key)));
	return bundle;
}

/** A few letters that change when the module does, for its address. */
export const versionOf = async (settings: HelpSettings) =>
	createHash('sha256')
		.update(await bundleFor(settings))
		.digest('hex')
		.slice(0, 8);

async function make(settings: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: ['src/writing-help/browser/main.ts'],
		bundle: true,
		minify: true,
		write: false,
		format: 'esm',
		target: 'es2022',
		define: { __WRITING_HELP__: settings },
	});
	return outputFiles[0]?.text ?? '';
}
