import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { formatGaps, toGaps } from './gaps.ts';
import { formatProblems, isError } from './problem.ts';
import { readContent, type Content } from './read.ts';
import { readSettings } from './settings.ts';

const collections = ['projects', 'pages', 'words', 'notices'] as const;
type Collection = (typeof collections)[number];

/** One reading of `content/` serves every collection once. Then it goes: at 5,000 projects it is large. */
interface Reading {
	root: string;
	content: Content;
	waiting: Set<Collection>;
	error: AstroError | undefined;
}

let reading: Reading | undefined;

/**
 * Loads one collection of `content/`: what is known of each entry, never its text, which pages read when they need it.
 * Five thousand projects then stay small. Reports all problems at once and throws.
 */
export function contentLoader(collection: Collection): Loader {
	return {
		name: `content-${collection}`,
		load({ store, config, watcher }) {
			const root = fileURLToPath(config.root);
			const fill = () => {
				const entries = take(root, collection);
				store.clear();
				for (const entry of entries)
					store.set({ id: 'slug' in entry ? entry.slug : entry.id, data: { ...entry } });
			};
			fill();
			watcher?.on('all', (_event, path) => {
				if (!path.startsWith(resolve(root, 'content'))) return;
				try {
					fill();
				} catch {
					// The report is printed. The pages keep what they had until the file is right again.
				}
			});
			return Promise.resolve();
		},
	};
}

function take(root: string, collection: Collection): Content[Collection] {
	if (reading?.root !== root || !reading.waiting.has(collection)) reading = read(root);
	const { content, waiting, error } = reading;
	waiting.delete(collection);
	if (waiting.size === 0) reading = undefined;
	if (error) throw error;
	return content[collection];
}

function read(root: string): Reading {
	const content = readContent(root);
	const error = report(content, root);
	return { root, content, waiting: new Set(collections), error };
}

/** Prints what is wrong, missing or not finished. Gives the error that stops the build, if any. */
function report(content: Content, root: string): AstroError | undefined {
	const errors = content.problems.filter(isError);
	if (errors.length > 0) {
		const count = String(errors.length);
		process.stderr.write(
			`\n${formatProblems(errors)}\n\n${count} fel i content/. Sidorna byggs inte.\n\n`,
		);
		const error = new AstroError(
			`${count} fel i content/.`,
			'Rätta det som står ovanför och bygg igen.',
		);
		// Astro prints the stack. It would lead editors to code that has no fault.
		error.stack = '';
		return error;
	}
	const gaps = formatGaps(toGaps(content.projects, readSettings(root).languages));
	if (gaps) process.stdout.write(`${gaps}\n`);
	const unfinished = new Set(content.unfinished.map(({ file }) => file)).size;
	if (unfinished > 0)
		process.stdout.write(
			`${unfinished === 1 ? 'En text är inte färdig' : `${unfinished} texter är inte färdiga`} och kommer inte med. npm run check:content visar vad som är kvar att skriva.\n`,
		);
	return undefined;
}
