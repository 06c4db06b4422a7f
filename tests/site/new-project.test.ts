import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { SiteCopy } from './build-site.ts';
import { openPage, textOf } from './read-site.ts';
import { smallSite } from './small-site.ts';

const copy = new SiteCopy(smallSite);
let output = '';

beforeAll(async () => {
	const words = ['--titel', 'Nya vägar', '--kommuner', 'Mariestad', '--start', '2025-01-01'];
	expect((await copy.run(['src/new/index.ts', ...words])).exitCode).toBe(0);
	// One text is written, and three are not begun.
	copy.change({
		files: {
			'content/projekt/nya-vagar/sv.md': '## Bakgrund\n\nDe unga behövde en egen plats.\n',
		},
	});
	({ output } = await copy.build({ SEARCH: 'on' }));
	expect(output).toContain('[build] Complete!');
}, 180_000);

test('a new project has its page and its facts, and says that the text is missing', () => {
	const main = openPage(copy.dist, '/projekt/nya-vagar/').querySelector('main');
	expect(textOf(main!.querySelector('h1'))).toBe('Nya vägar');
	expect(textOf(main)).toContain('Mariestad');
	expect(textOf(main!.querySelector('.missing p'))).toBe(
		'Det finns ingen lättläst text om projektet än.',
	);
	const full = openPage(copy.dist, '/projekt/nya-vagar/mer/').querySelector('main');
	expect(textOf(full)).toContain('De unga behövde en egen plats.');
});

test('the build tells the editor how many texts are not finished', () => {
	expect(output).toContain(
		'3 texter är inte färdiga och kommer inte med. npm run check:content visar vad som är kvar att skriva.',
	);
});

test('no question of the templates is published anywhere, the search index included', () => {
	const files = readdirSync(copy.dist, { recursive: true, withFileTypes: true }).filter(
		(item) => item.isFile() && /\.(html|json|js|txt|xml)$/.test(item.name),
	);
	expect(files.length).toBeGreaterThan(10);
	const published = files.filter(({ parentPath, name }) =>
		readFileSync(join(parentPath, name), 'utf8').includes('SKRIV HÄR'),
	);
	expect(published.map(({ name }) => name)).toEqual([]);
});
