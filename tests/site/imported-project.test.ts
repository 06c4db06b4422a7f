import { beforeAll, describe, expect, test } from 'vitest';
import { SiteCopy } from './build-site.ts';
import { openPage, textOf } from './read-site.ts';
import { smallSite } from './small-site.ts';

const source = `${process.cwd()}/tests/fixtures/importer/sidor/bygdegarden.txt`;
const slug = 'bygdegarden-blir-tillganglig-hela-vagen-in';

// In both languages of the site: its settings are left as they are.
const copy = new SiteCopy({ remove: smallSite.remove });

beforeAll(async () => {
	const imported = await copy.run(['src/importer/index.ts', source]);
	expect(imported.exitCode).toBe(0);
	const { output } = await copy.build();
	expect(output).toContain('[build] Complete!');
}, 120_000);

describe('a project that has only a full Swedish text', () => {
	const open = (path: string) => openPage(copy.dist, path.replace('*', slug));
	const missing = (path: string) => open(path).querySelector('main .missing');
	const full = `/projekt/${slug}/mer/`;

	test('has its full page, which misses no text', () => {
		expect(missing('/projekt/*/mer/')).toBeNull();
		expect(textOf(open('/projekt/*/mer/').querySelector('main'))).toContain('Huset byggdes 1932.');
	});

	test.for([
		['/projekt/*/', 'Det finns ingen lättläst text om projektet än.', 'Läs hela texten på svenska'],
		[
			'/en/projects/*/',
			'There is no easy-read text in English about the project yet.',
			'Read the text in Swedish',
		],
		[
			'/en/projects/*/more/',
			'The full text about the project is not in English yet.',
			'Read the text in Swedish',
		],
	] as const)('says on %s what is missing and where there is a text', ([path, words, name]) => {
		const link = missing(path)?.querySelector('a');
		expect(textOf(missing(path)?.querySelector('p') ?? null)).toBe(words);
		expect(textOf(link ?? null)).toBe(name);
		expect(link?.getAttribute('href')).toBe(full);
	});

	test('shows its facts on every one of its pages', () => {
		const paths = ['/projekt/*/', '/projekt/*/mer/', '/en/projects/*/', '/en/projects/*/more/'];
		const owners = paths.filter((path) =>
			textOf(open(path).querySelector('main')).includes('Storviks kommun'),
		);
		expect(owners).toEqual(paths);
	});

	test('stands in the lists without a summary that nobody has written', () => {
		const items = [...openPage(copy.dist, '/projekt/').querySelectorAll('.cards li')];
		const item = items.find((element) => textOf(element).includes('Bygdegården'))!;
		expect([...item.querySelectorAll('p')].map(textOf)).toEqual([
			'Sandviken och Älvkarleby. Slutade 2012.',
		]);
	});
});
