import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findChange, inTheWay } from './find-change.ts';
import type { FileProblem } from './problem.ts';

export type Outcome = 'written' | 'unchanged' | FileProblem;

/**
 * Writes a project's files to its folder, all of them or none. What a person has written stays, and is a problem, unless
 * `force` is set; then the files are replaced and the folder's other files stay.
 */
export function writeProject(
	folder: string,
	files: Record<string, string>,
	force: boolean,
): Outcome {
	if (existsSync(folder) && !statSync(folder).isDirectory()) return inTheWay(folder);
	const present = existsSync(folder) ? readdirSync(folder) : [];
	const changed = present.length === 0 ? undefined : findChange(folder, files, present);
	if (present.length > 0 && !changed) return 'unchanged';
	if (changed && !force) return changed;

	const temporary = join(dirname(folder), `.${basename(folder)}-${String(process.pid)}`);
	const old = `${temporary}-old`;
	try {
		mkdirSync(temporary, { recursive: true });
		// The site reads sv.md and sv.mdx as the same text, and cannot have both.
		for (const name of present.filter((file) => file !== 'sv.mdx')) {
			cpSync(join(folder, name), join(temporary, name), { recursive: true });
		}
		for (const [name, text] of Object.entries(files)) writeFileSync(join(temporary, name), text);
		if (existsSync(folder)) renameSync(folder, old);
		renameSync(temporary, folder);
	} catch (error) {
		if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
		throw new Error(`Could not write ${folder}: see the cause. Nothing in it was changed.`, {
			cause: error,
		});
	} finally {
		rmSync(temporary, { recursive: true, force: true });
		if (existsSync(folder)) rmSync(old, { recursive: true, force: true });
	}
	return 'written';
}
