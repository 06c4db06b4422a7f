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
