import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { contentTypes } from '../../../src/admin/index.ts';
import { makeFiles } from '../../../src/admin/files.ts';
import { readSettings } from '../../../src/content/settings.ts';
import type { SiteSettings } from '../../../src/schemas/site.ts';

/** Serves the form alone, as the finished site would. */
export async function serveForm(settings: SiteSettings = readSettings('.', {})) {
	const files = await makeFiles(settings);
	const icon = readFileSync('public/favicon.svg');
	const server = createServer((request, response) => {
		const file = decodeURI(request.url ?? '').replace(`${settings.base}admin/`, '') || 'index.html';
		const content = file.endsWith('favicon.svg') ? icon : files.get(file);
		response.writeHead(content === undefined ? 404 : 200, {
			'content-type': contentTypes[extname(file)] ?? 'text/plain',
		});
		response.end(content);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://localhost:${String(port)}`,
		address: `http://localhost:${String(port)}${settings.base}admin/`,
		close: () => server.close(),
	};
}

/** The files of `content/`, by path. */
export const contentFiles = (): Record<string, string> =>
	Object.fromEntries(
		globSync('content/**/*.{yml,md,mdx}').map((file) => [file, readFileSync(file, 'utf8')]),
	);

/** Gives the browser a folder with these files, and lets "choose a folder" choose it. Call before `goto`. */
export async function giveFolder(page: Page, files: Record<string, string>): Promise<void> {
	await page.addInitScript(() => {
		Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
	});
	await page.evaluate(
		async (entries) => {
			for (const [path, text] of entries) {
				const parts = path.split('/');
				const name = parts.pop() ?? '';
				let folder = await navigator.storage.getDirectory();
				for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
				const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
				await file.write(text);
				await file.close();
			}
		},
		Object.entries({ ...files, '.git/HEAD': 'ref: refs/heads/main\n' }),
	);
}

/** What lies in the browser's folder, by path; Git's own folder left out. */
export const readFolder = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(async () => {
		const files: Record<string, string> = {};
		const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
			for await (const [name, handle] of folder.entries()) {
				if (name === '.git') continue;
				if (handle.kind === 'directory')
					await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
				else files[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
			}
		};
		await walk(await navigator.storage.getDirectory(), '');
		return files;
	});
