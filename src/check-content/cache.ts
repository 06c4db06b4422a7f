import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileResult } from './folder.ts';

/** A hash of strings, for telling whether anything has changed. */
export function digest(...parts: string[]): string {
	const hash = createHash('sha1');
	for (const part of parts) hash.update(part).update('\0');
	return hash.digest('base64url');
}

/** A hash of the checker itself: its findings are kept only until a rule or a word list changes. */
export function engineDigest(): string {
	const folders = ['../text/', './'].map((path) => new URL(path, import.meta.url).pathname);
	const files = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name)),
	);
	return digest(...files.sort().map((file) => readFileSync(file, 'utf8')));
}

/** Findings of folders that have not changed, kept in `.build/`. */
export class Cache {
	#entries = new Map<string, FileResult[]>();
	#fresh = new Map<string, FileResult[]>();
	#file: string;

	constructor(root: string) {
		this.#file = join(root, '.build', 'check-content.jsonl');
		try {
			for (const line of readFileSync(this.#file, 'utf8').split('\n')) {
				if (!line) continue;
				const at = line.indexOf(' ');
				this.#entries.set(line.slice(0, at), JSON.parse(line.slice(at + 1)) as FileResult[]);
			}
		} catch {
			// No cache, or a broken one: everything is read again.
			this.#entries.clear();
		}
	}

	get(key: string): FileResult[] | undefined {
		const found = this.#entries.get(key);
		if (found) this.#fresh.set(key, found);
		return found;
	}

	set(key: string, results: FileResult[]): void {
		this.#fresh.set(key, results);
	}

	/** Keeps what this run has seen. A run over a few files keeps the rest too. */
	save(isWhole: boolean): void {
		const kept = isWhole ? this.#fresh : new Map([...this.#entries, ...this.#fresh]);
		mkdirSync(join(this.#file, '..'), { recursive: true });
		writeFileSync(
			this.#file,
			Array.from(kept, ([key, results]) => `${key} ${JSON.stringify(results)}\n`).join(''),
		);
	}
}
