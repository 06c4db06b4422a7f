import { renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { contentLoader } from '../../src/content/loader.ts';
import { factsFile, folderWith, settingsFile } from './temporary-folder.ts';

const notice = 'from: 2020-01-01\nto: 2020-02-01\nsv:\n  title: Stängt\n  text: Vi har stängt.\n';

const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
vi.spyOn(process.stdout, 'write').mockReturnValue(true);
afterEach(() => errors.mockClear());

/** Loads collections as Astro does. `change` tells them that a file has changed. */
async function load(
	files: Record<string, string>,
	...names: Parameters<typeof contentLoader>[0][]
) {
	const root = folderWith(files);
	const listeners: ((event: string, path: string) => void)[] = [];
	const stores = names.map(() => new Map<string, unknown>());
	for (const [index, name] of names.entries()) {
		const own = stores[index] as Map<string, unknown>;
		const context = {
			store: {
				clear: () => {
					own.clear();
				},
				set: ({ id, data }: { id: string; data: unknown }) => own.set(id, data),
			},
			config: { root: pathToFileURL(`${root}/`) },
			watcher: {
				on: (_name: string, listener: (event: string, path: string) => void) =>
					listeners.push(listener),
			},
		};
		await contentLoader(name).load(context as unknown as Parameters<Loader['load']>[0]);
	}
	return {
		root,
		ids: () => stores.map((store) => [...store.keys()]),
		change: () => {
			for (const listener of listeners) listener('change', `${root}/content/x`);
		},
	};
}

test('Each collection gets its own entries', async () => {
	const { ids } = await load(
		{
			'content/webbplats.yml': settingsFile,
			'content/projekt/aspen/fakta.yml': factsFile,
			'content/meddelanden/stangt.yml': notice,
		},
		'projects',
		'pages',
		'words',
		'notices',
	);
	expect(ids()).toEqual([['aspen'], [], [], ['stangt']]);
});

test('A fault stops every collection, and is told once', async () => {
	const files = {
		'content/webbplats.yml': settingsFile,
		'content/projekt/aspen/fakta.yml': 'titel: Aspen\n',
	};
	await expect(load(files, 'projects', 'notices')).rejects.toThrow(/fel i content/);
	expect(errors).toHaveBeenCalledTimes(1);
});

test('In dev the pages follow a change, and keep what they had while a file is wrong', async () => {
	const { root, ids, change } = await load(
		{ 'content/webbplats.yml': settingsFile, 'content/projekt/aspen/fakta.yml': factsFile },
		'projects',
		'notices',
	);
	renameSync(`${root}/content/projekt/aspen`, `${root}/content/projekt/livsval`);
	change();
	expect(ids()).toEqual([['livsval'], []]);

	writeFileSync(`${root}/content/projekt/livsval/fakta.yml`, 'titel: Livsval\n');
	change();
	expect(errors).toHaveBeenCalledTimes(1);
	expect(ids()).toEqual([['livsval'], []]);
});
