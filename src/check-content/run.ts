import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readWritten } from '../content/drift.ts';
import { readContent, type Word } from '../content/read.ts';
import type { Problem } from '../content/problem.ts';
import { Cache, digest, engineDigest } from './cache.ts';
import { checkFolder, type FileResult } from './folder.ts';
import { foldersOf, looseFolder, readSource, type Folder } from './texts.ts';
import { loadTools } from './tools.ts';
import { uncheckable } from './uncheckable.ts';
import { toResults } from './unfinished.ts';

export interface Checked {
	problems: Problem[];
	results: FileResult[];
}

export interface Job {
	folder: Folder;
	root: string;
	key: string;
}

/** Folders per worker below which one thread is quicker. */
const worthAWorker = 60;

/**
 * Checks all texts below `root`, or the files named (paths from `root`), and the content itself.
 * A folder whose texts, facts and rules are as they were is taken from the cache.
 */
export async function checkContent(
	root: string,
	files: string[] = [],
	cache = new Cache(root),
): Promise<Checked> {
	const content = readContent(root);
	const inside = (file: string) => file.startsWith('content/');
	const isAsked = (file: string) =>
		files.length === 0 ||
		files.some((asked) => file === asked || file.startsWith(`${asked.replace(/\/$/, '')}/`));
	const unready = content.unready.map(looseFolder);
	const folders = [
		...[...foldersOf(content), ...unready].filter(({ files: own }) =>
			own.some(({ file }) => isAsked(file)),
		),
		...files.filter((file) => !inside(file)).map(looseFolder),
	];
	const common = digest(engineDigest(), JSON.stringify(content.words));
	const results = new Map<Folder, FileResult[]>();
	const jobs: Job[] = [];
	for (const folder of folders) {
		const sources = folder.files.map(({ file }) => readSource(root, file));
		const key = digest(
			common,
			folder.path,
			JSON.stringify(folder.facts ?? null),
			JSON.stringify(readWritten(root, folder.path)),
			...sources,
		);
		const kept = cache.get(key);
		if (kept) results.set(folder, kept);
		else jobs.push({ folder, root, key });
	}
	for (const [job, found] of await runJobs(jobs, content.words)) {
		results.set(job.folder, found);
		cache.set(job.key, found);
	}
	cache.save(files.length === 0);
	const all = folders
		.flatMap((folder) => {
			const found = results.get(folder) ?? [];
			return unready.includes(folder) ? found.map(onlyStructure) : found;
		})
		.filter(({ file }) => isAsked(file))
		.map((result) => withoutGarbled(result, content.problems));
	const unfinished = toResults(content.unfinished.filter(({ file }) => isAsked(file)));
	return {
		results: [...all, ...unfinished],
		problems: content.problems.filter(({ file }) => isAsked(file)),
	};
}

/** Without facts nobody knows which words are names: only faults of structure are certain. */
const structure = new Set(['heading-order', 'headings-often', 'link-words']);
const onlyStructure = (result: FileResult): FileResult => ({
	...result,
	findings: result.findings.filter(({ rule }) => structure.has(rule)),
	exceptions: [],
});

const aboutWords = new Set(['spelling', 'hard-word']);

/** Faults of a file that leave the words on their line as they are. */
const harmless = new Set(['link', 'heading-order', 'heading-form', 'language']);

/** Where a letter is lost or a tag is broken, the halves of words are no words: one message is enough. */
function withoutGarbled(result: FileResult, problems: Problem[]): FileResult {
	const lines = new Set(
		problems.flatMap(({ file, line, id }) =>
			file === result.file && !harmless.has(id) ? [line] : [],
		),
	);
	if (lines.size === 0) return result;
	const findings = result.findings.filter(
		({ rule, line }) => !aboutWords.has(rule) || !lines.has(line),
	);
	return { ...result, findings };
}

export async function runJobs(jobs: Job[], words: Word[]): Promise<[Job, FileResult[]][]> {
	const threads = Math.min(availableParallelism(), Math.floor(jobs.length / worthAWorker));
	if (threads < 2) return runHere(jobs, words);
	const parts = Array.from({ length: threads }, (_, part) =>
		jobs.filter((__, index) => index % threads === part),
	);
	const done = await Promise.all(parts.map((part) => runApart(part, words)));
	return done.flat();
}

/** Runs jobs in this thread. */
export async function runHere(jobs: Job[], words: Word[]): Promise<[Job, FileResult[]][]> {
	if (jobs.length === 0) return [];
	const tools = await loadTools(words);
	return jobs.map((job) => {
		const sources = new Map(job.folder.files.map(({ file }) => [file, readSource(job.root, file)]));
		try {
			return [job, checkFolder(job.folder, sources, readWritten(job.root, job.folder.path), tools)];
		} catch (error) {
			return [job, [uncheckable(job.folder, error)]];
		}
	});
}

function runApart(jobs: Job[], words: Word[]): Promise<[Job, FileResult[]][]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), {
			workerData: { jobs, words },
		});
		worker.once('message', (found: FileResult[][]) => {
			resolve(jobs.map((job, index) => [job, found[index] ?? []]));
		});
		worker.once('error', reject);
	});
}
