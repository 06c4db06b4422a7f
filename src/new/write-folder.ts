import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files to a new folder, all of them or none: in `scratch` first, and then moved there at once. Ctrl-C
 * waits until that is done. An existing folder is an error.
 */
export function writeFolder(
	folder: string,
	files: Record<string, string>,
	scratch = '.build',
): void {
	const fresh = join(scratch, `nytt-${String(process.pid)}`);
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	const wait = () => undefined;
	for (const signal of signals) process.on(signal, wait);
	try {
		mkdirSync(fresh, { recursive: true });
		for (const [name, text] of Object.entries(files)) writeFileSync(join(fresh, name), text);
		if (existsSync(folder)) throw new Error(`Mappen ${folder}/ finns redan.`);
		renameSync(fresh, folder);
	} finally {
		rmSync(fresh, { recursive: true, force: true });
		for (const signal of signals) process.off(signal, wait);
	}
}
