import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../../src/audit/pages.ts';
import { buildSite } from './build-site.ts';
import { listFiles, openPage, textOf } from './read-site.ts';
import { smallSite } from './small-site.ts';

const settings = `${smallSite.files['content/webbplats.yml']}\nform:\n  published: true\n`;

test('what was written in the form is a page, and the form is not among the pages of readers', async () => {
	const { dist, exitCode, output } = await buildSite({
		...smallSite,
		files: {
			'content/webbplats.yml': settings,
			...Object.fromEntries(
				['fakta.yml', 'sv.latt.md'].map((name) => [
					`content/projekt/bygdegarden-oppnar/${name}`,
					readFileSync(`tests/fixtures/form/bygdegarden-oppnar/${name}`, 'utf8'),
				]),
			),
		},
		env: { SITE_BASE: '/banken/' },
	});
	expect(exitCode, output).toBe(0);
	expect(listFiles(dist)).toContain('admin/index.html');
	const project = openPage(dist, '/projekt/bygdegarden-oppnar/');
	expect(textOf(project.querySelector('main'))).toContain('Projektet ville öppna en bygdegård');
	expect(readFileSync(join(dist, 'admin/sveltia-cms.js'), 'utf8')).toContain('/banken/admin/cms');
	expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toContain('/admin/');
	const pages = (await readPages(dist)).map(({ path }) => path);
	expect(pages).toContain('/projekt/aspen/');
	expect(pages.filter((path) => path.startsWith('/admin'))).toEqual([]);
}, 120_000);
