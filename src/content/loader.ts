import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { formatGaps, toGaps } from './gaps.ts';
import { formatProblems, isError } from './problem.ts';
import { readContent, type Content } from './read.ts';
import { readSettings } from './settings.ts';

type Collection = Exclude<keyof Content, 'problems' | 'unready' | 'unfinished'>;

// One reading serves every collection of a build; a change in dev makes a new one.
let reading: { root: string; content: Content } | undefined;

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
				store.clear();
				for (const entry of read(root)[collection]) {
					store.set({ id: 'slug' in entry ? entry.slug : entry.id, data: { ...entry } });
				}
			};
			fill();
			watcher?.on('all', (_event, path) => {
				if (!path.startsWith(resolve(root, 'content'))) return;
				reading = undefined;
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

function read(root: string): Content {
	if (reading?.root === root) return reading.content;
	const content = readContent(root);
	reading = { root, content };
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
		throw error;
	}
	const gaps = formatGaps(toGaps(content.projects, readSettings(root).languages));
	if (gaps) process.stdout.write(`${gaps}\n`);
	const unfinished = new Set(content.unfinished.map(({ file }) => file)).size;
	if (unfinished > 0)
		process.stdout.write(
			`${unfinished === 1 ? 'En text är inte färdig' : `${unfinished} texter är inte färdiga`} och kommer inte med. npm run check:content visar vad som är kvar att skriva.\n`,
		);
	return content;
}
