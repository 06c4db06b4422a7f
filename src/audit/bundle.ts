import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const home = fileURLToPath(new URL('.', import.meta.url));

/** Our rules as one script for the browser: it puts `__audit` on the window. */
export async function bundlePageScript(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [`${home}in-page/main.ts`],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2023',
		legalComments: 'none',
	});
	return outputFiles[0]?.text ?? '';
}

/** Changes whenever the audit's own code does: results of another version are not used again. */
export async function auditVersion(): Promise<string> {
	const hash = createHash('sha1');
	const files = await Array.fromAsync(glob('**/*.ts', { cwd: home }));
	for (const file of files.sort()) hash.update(file).update(await readFile(home + file));
	hash.update(await readFile(new URL(import.meta.resolve('axe-core/package.json'))));
	return hash.digest('hex');
}
