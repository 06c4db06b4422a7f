import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../../src/audit/pages.ts';
import { buildSite } from './build-site.ts';
import { listFiles } from './read-site.ts';
import { smallSite } from './small-site.ts';

const settings = `${smallSite.files['content/webbplats.yml']}\nform:\n  published: true\n`;

test('the form is in the site, and not among the pages that readers find', async () => {
	const { dist, exitCode, output } = await buildSite({
		...smallSite,
		files: { 'content/webbplats.yml': settings },
		env: { SITE_BASE: '/banken/' },
	});
	expect(exitCode, output).toBe(0);
	expect(listFiles(dist)).toContain('admin/index.html');
	expect(readFileSync(join(dist, 'admin/sveltia-cms.js'), 'utf8')).toContain('/banken/admin/cms');
	expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toContain('/admin/');
	const pages = (await readPages(dist)).map(({ path }) => path);
	expect(pages).toContain('/projekt/aspen/');
	expect(pages.filter((path) => path.startsWith('/admin'))).toEqual([]);
}, 120_000);
