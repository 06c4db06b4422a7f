import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../content/settings.ts';
import { makeFiles } from './files.ts';

/** What each kind of file of the form is, for a server. */
export const contentTypes: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.woff2': 'font/woff2',
};

/**
 * The form for editors at `/admin/`: always in `npm run dev`, and in the finished site when `form:` in the settings
 * says so. Must stand after the audit, which is for the pages of readers.
 */
export function admin(): AstroIntegration {
	let root = '.';
	return {
		name: 'admin',
		hooks: {
			'astro:config:done'({ config }) {
				root = fileURLToPath(config.root);
			},
			'astro:server:setup'({ server }) {
				server.middlewares.use((request, response, next) => {
					const settings = readSettings(root);
					// Vite takes the base path off `url`.
					const [path = ''] = (request.originalUrl ?? '').split('?');
					const folder = `${settings.base}admin`;
					if (path !== folder && !path.startsWith(`${folder}/`)) {
						next();
						return;
					}
					const file = path.slice(folder.length + 1) || 'index.html';
					makeFiles(settings)
						.then((files) => {
							const content = files.get(file);
							if (content === undefined) {
								next();
								return;
							}
							response.setHeader('content-type', contentTypes[extname(file)] ?? 'text/plain');
							response.end(content);
						})
						.catch(next);
				});
			},
			async 'astro:build:done'({ dir, logger }) {
				const settings = readSettings(root);
				if (!settings.form?.published) return;
				for (const [file, content] of await makeFiles(settings)) {
					const path = join(fileURLToPath(dir), 'admin', file);
					await mkdir(dirname(path), { recursive: true });
					await writeFile(path, content);
				}
				logger.info('The form for editors is at /admin/.');
			},
		},
	};
}
