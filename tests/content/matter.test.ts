import { expect, test } from 'vitest';
import { splitMatter } from '../../src/content/matter.ts';

const file = 'content/projekt/aspen/sv.md';

test('A text without lines between --- is all body', () => {
	expect(splitMatter('## Rubrik\n\nText.\n', file)).toEqual({
		yaml: '',
		yamlLine: 1,
		body: '## Rubrik\n\nText.\n',
		bodyLine: 1,
		problems: [],
	});
});

test('The lines between --- are parted from the text, and both know where they start', () => {
	expect(splitMatter('---\ntitle: Aspen\nsummary: Kort.\n---\n\nText.\n', file)).toEqual({
		yaml: 'title: Aspen\nsummary: Kort.\n',
		yamlLine: 2,
		body: '\nText.\n',
		bodyLine: 5,
		problems: [],
	});
});

test('Nothing between --- and --- is allowed', () => {
	expect(splitMatter('---\n---\nText.\n', file)).toMatchObject({
		yaml: '',
		yamlLine: 2,
		body: 'Text.\n',
		bodyLine: 3,
		problems: [],
	});
});

test('Spaces after --- change nothing', () => {
	expect(splitMatter('--- \t\ntitle: Aspen\n---  \nText.', file)).toMatchObject({
		yaml: 'title: Aspen\n',
		body: 'Text.',
		bodyLine: 4,
	});
});

test('A file may end with the second ---', () => {
	expect(splitMatter('---\ntitle: Aspen\n---', file)).toMatchObject({
		yaml: 'title: Aspen\n',
		body: '',
		problems: [],
	});
});

test('A line with --- further down is a line across the page', () => {
	const text = '---\ntitle: Aspen\n---\nFöre.\n\n---\n\nEfter.\n';
	expect(splitMatter(text, file).body).toBe('Före.\n\n---\n\nEfter.\n');
});

test('Dashes with words on their line, or more than three, do not end the lines at the top', () => {
	const text = '---\nsummary: >-\n  En.\n---- två\n--- tre\n---\nText.';
	expect(splitMatter(text, file)).toMatchObject({
		yaml: 'summary: >-\n  En.\n---- två\n--- tre\n',
		body: 'Text.',
		bodyLine: 7,
	});
});

test('A text that starts with more than three dashes has no lines at the top', () => {
	expect(splitMatter('----\nText.\n', file)).toMatchObject({ yaml: '', body: '----\nText.\n' });
});

test('Lines at the top that never end are reported', () => {
	expect(splitMatter('---\ntitle: Aspen\n\nText.\n', file)).toEqual({
		yaml: '',
		yamlLine: 1,
		body: '',
		bodyLine: 1,
		problems: [
			{
				file,
				line: 1,
				column: 1,
				id: 'front-matter',
				what: 'Raderna överst börjar med --- men slutar aldrig.',
				why: 'Då går det inte att skilja sammanfattningen från texten.',
				fix: 'Skriv en rad med --- mellan raderna överst och texten.',
			},
		],
	});
});
