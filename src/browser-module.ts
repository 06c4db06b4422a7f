import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/**
 * A module for the browser, made from `entry` once for each set of settings. They stand in it under the name `define`.
 * `versionOf` gives a few letters that change when the module does, for its address.
 */
export function browserModule<Settings>(entry: string, define: string) {
	const bundles = new Map<string, Promise<string>>();

	function bundleFor(settings: Settings): Promise<string> {
		const key = JSON.stringify(settings);
		let bundle = bundles.get(key);
		if (!bundle) bundles.set(key, (bundle = make(key)));
		return bundle;
	}

	async function make(settings: string): Promise<string> {
		const { outputFiles } = await build({
			entryPoints: [entry],
			bundle: true,
			minify: true,
			write: false,
			format: 'esm',
			target: 'es2022',
			define: { [define]: settings },
		});
		return outputFiles[0]?.text ?? '';
	}

	const versionOf = async (settings: Settings) =>
		createHash('sha256')
			.update(await bundleFor(settings))
			.digest('hex')
			.slice(0, 8);

	return { bundleFor, versionOf };
}
