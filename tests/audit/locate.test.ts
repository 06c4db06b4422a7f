import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findLine, locate } from '../../src/audit/locate.ts';
import type { RawFinding } from '../../src/audit/rule.ts';

const project = mkdtempSync(join(tmpdir(), 'locate-'));
afterAll(() => {
	rmSync(project, { recursive: true });
});
const source = 'content/hus.md';
mkdirSync(join(project, 'content'));
mkdirSync(join(project, 'src/components'), { recursive: true });
writeFileSync(
	join(project, source),
	'---\ntitle: Hus\n---\n\nHär står ett hus.\n\n![Huset](/bilder/hus.png)\n\n<img src="/bilder/hus.png" />\n\n[Läs mer](/om/)\n',
);
writeFileSync(
	join(project, 'src/components/Header.astro'),
	'---\n---\n\n<header class="top">\n\t<img class="logo" src="/logo.png" />\n</header>\n',
);
const html = `<!doctype html><html><head></head>
<body><header class="top"><img class="logo" src="/logo.png"><img src="/x.png"></header>
<main><p>Här står ett hus.</p><img src="/bank/bilder/hus.png" alt="Huset"><img src="/bank/bilder/hus.png"/>
<a href="/bank/om/">Läs mer</a></main></body></html>`;
const page = { path: '/', file: 'index.html', html, source };
const place = (
	part: Partial<RawFinding>,
	own: { source: string | undefined; html?: string } = page,
) =>
	locate(
		{
			rule: 'x',
			level: 'error',
			message: '',
			en: '',
			criteria: [],
			selector: 'x',
			html: '',
			text: '',
			...part,
		},
		{ ...page, ...own },
		project,
	);

test('A finding about text leads to its line in the Markdown', () => {
	expect(place({ html: '<p>', text: 'Här står ett hus.' })).toEqual({ file: source, line: 5 });
	expect(place({ html: '<a href="/bank/om/">', text: 'Läs mer' })).toEqual({
		file: source,
		line: 11,
	});
});

test('A finding about a picture leads to the line that shows just that picture', () => {
	expect(place({ html: '<img src="/bank/bilder/hus.png" alt="Huset">' })).toEqual({
		file: source,
		line: 7,
	});
	expect(place({ html: '<img src="/bank/bilder/hus.png">' })).toEqual({ file: source, line: 9 });
});

test('A picture is told from one before it whose address has the base in front', () => {
	const mixed = html.replace('<img src="/bank/bilder/hus.png"/>', '<img src="/bilder/hus.png"/>');
	expect(place({ html: '<img src="/bilder/hus.png">' }, { source, html: mixed })).toEqual({
		file: source,
		line: 9,
	});
});

test('A finding about markup leads to the component that wrote it', () => {
	expect(place({ html: '<img class="logo" src="/logo.png">' })).toEqual({
		file: 'src/components/Header.astro',
		line: 5,
	});
	expect(place({ html: '<img src="/x.png">' })).toEqual({
		file: 'src/components/Header.astro',
		line: 5,
	});
});

test('A page of another site leads to the line of its own HTML', () => {
	expect(place({ html: '<img src="/bank/bilder/hus.png">' }, { source: undefined })).toEqual({
		file: 'index.html',
		line: 3,
	});
});

test('A text that is broken over lines is found by its beginning', () => {
	expect(
		findLine(
			['Det här är en mening som', 'går över två rader.'],
			'Det här är en mening som går över två rader.',
		),
	).toBe(1);
	expect(findLine(['Något annat'], 'Det här står inte där')).toBeUndefined();
});
