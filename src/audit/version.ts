import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('.', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Changes whenever the audit's own code does: results of another version are not used again. */
export async function auditVersion(): Promise<string> {
	const hash = createHash('sha1');
	const files = await Array.fromAsync(glob('**/*.{ts,js}', { cwd: home }));
	for (const file of files.sort()) hash.update(file).update(await readFile(home + file));
	for (const engine of ['axe-core', 'html-validate', '@sparticuz/chromium'])
		hash.update(await versionOf(engine));
	return hash.digest('hex');
}

/** What a package's own file says, found beside its entry: not every package lets its package.json be asked for. */
async function versionOf(name: string): Promise<Buffer> {
	const entry = resolve(name);
	const root = entry.slice(0, entry.lastIndexOf(`node_modules/${name}`));
	return readFile(`${root}node_modules/${name}/package.json`);
}
