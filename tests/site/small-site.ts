import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Changes } from './build-site.ts';

const allBut = (folder: string, kept: string[]) =>
	readdirSync(folder)
		.filter((name) => !kept.includes(name))
		.map((name) => join(folder, name));

/** Changes that leave a site in Swedish with one project, a few words and no notice: it is built and checked quickly. */
export const smallSite = {
	remove: [
		...allBut('content/projekt', ['aspen']),
		...allBut('content/ordlista', ['budget.yml', 'projekt.yml']),
		...allBut('content/meddelanden', ['webbinarium.yml']),
	],
	files: {
		'content/webbplats.yml': readFileSync('content/webbplats.yml', 'utf8').replace(
			/^languages: .*$/m,
			'languages: [sv]',
		),
	},
} satisfies Changes;
