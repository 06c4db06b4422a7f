import { expect, test } from '@playwright/test';
import { readSettings } from '../../../src/content/settings.ts';
import { serveForm } from './open-form.ts';

const hosts = [
	{ host: 'github', sign: 'GitHub' },
	{ host: 'gitlab', sign: 'GitLab' },
	{ host: 'forgejo', sign: 'Codeberg', server: 'https://codeberg.org' },
] as const;

// The browser speaks English here: the form is in Swedish all the same.
for (const { host, sign, ...own } of hosts)
	test(`with ${host} an editor can sign in, and nothing is asked of it before`, async ({
		page,
	}) => {
		const form = { published: true, host, repository: 'kommun/bank', ...own };
		const served = await serveForm({ ...readSettings('.', {}), form });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(served.address);
		await expect(
			page.getByRole('button', { name: new RegExp(`Logga in med .?${sign}`) }),
		).toBeVisible();
		await expect(page.getByRole('button', { name: 'Logga in med en nyckel' })).toBeVisible();
		served.close();
		expect(
			asked.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(served.origin)),
		).toEqual([]);
		expect(asked.length).toBeGreaterThan(3);
	});

test('a configuration that is not as Sveltia CMS wants it is refused', async ({ page }) => {
	const served = await serveForm(readSettings('.', {}));
	await page.route('**/start.js', async (route) => {
		const script = await (await route.fetch()).text();
		await route.fulfill({ body: script.replace('widget:"datetime"', 'widget:7') });
	});
	await page.goto(served.address);
	await expect(page.getByRole('alert')).toContainText('widget');
	await expect(page.getByRole('button', { name: 'Öppna mappen' })).toHaveCount(0);
	served.close();
});
