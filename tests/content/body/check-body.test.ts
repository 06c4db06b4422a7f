import { expect, test } from 'vitest';
import { checkBody } from '../../../src/content/body/check-body.ts';

// What is refused stands in tests/fixtures/broken/, each with its message. Here is what passes.

const problems = (text: string, file = 'content/projekt/aspen/sv.md') =>
	checkBody({ file, text, firstLine: 5 }).problems;

test.each([
	'Aspen hjälpte människor.\n\n## Mål\n\nMålet var **arbete** och *gemenskap*.',
	'- arbete\n- bostad\n  - egen\n\n1. ett\n2. två',
	'> Ett citat.\n\n---\n\nEn rad\\\noch en till.',
	'Färre än 5 < 6, och R&D, och 2 * 3, och a_b_c.',
	'Se [ordlistan](/ordlista/), [ESF](https://www.esf.se/a?b=1#c) och https://esf.se.',
	'Skriv till [oss](mailto:info@esf.se) eller ring [växeln](tel:+46515293505).',
	'Se [ordlistan][ord].\n\n[ord]: /ordlista/',
	'![Två personer lagar mat](/mat.jpg)',
	'| År | Antal |\n| --- | ---: |\n| 2010 | 5 |\n| 2011 | |',
	'```\nkod\n```\n\n~~~\nkod\n~~~',
	'Taggen `<script>` och tecknen `{a}` är kod.',
	'Läsaren ser tecknen \\<b\\> och \\[så här\\](nej) och \\*\\*.',
	'<!-- lättläst: behåll long-word "Arbetsförmedlingen" därför att det är ett namn -->\n\nText.',
	'Det heter <span lang="en">mainstreaming</span> på engelska.<br>Ja.',
	'<abbr title="Europeiska socialfonden">ESF</abbr> och H<sub>2</sub>O.',
	'<div lang="en">\n\nHello.\n\n</div>',
	'<details>\n<summary>Mer</summary>\n\nText.\n\n</details>',
	'<table><caption>År</caption><tr><th scope="row">2010</th><td>5</td></tr></table>',
])('Markdown that is right passes: %j', (text) => {
	expect(problems(text)).toEqual([]);
});

test.each([
	'Sex av tio.\n\n<PeopleRow count={6} of={10} />\n\nTre av tio.\n\n<PeopleRow count={3} />',
	'<SwotTable\n  strengths={[\n    "Mod.",\n    "Ett \\"citat\\".",\n  ]}\n  weaknesses={["a"]}\n  opportunities={["b"]}\n  threats={["c"]}\n/>',
	'{/* lättläst: behåll long-word därför att det är ett namn */}\n\nText.',
	'Det heter <span lang="en">mainstreaming</span>.',
	'Läsaren ser \\{ och \\<, och 5 < 6.',
	'Det finns [en lista](/projekt/) att exportera.',
])('MDX that is right passes: %j', (text) => {
	expect(problems(text, 'content/projekt/aspen/sv.mdx')).toEqual([]);
});

test('Links are given with their places, whether the text is parsed or not', () => {
	const links = (text: string) =>
		checkBody({ file: 'a.md', text, firstLine: 5 }).links.map(
			({ url, line, column }) => `${url} ${String(line)}:${String(column)}`,
		);
	const plain = 'Se [ett](/a/)\noch **då** [två](/b/#c).';
	expect(links(plain)).toEqual(['/a/ 5:4', '/b/#c 6:12']);
	expect(links(`${plain}\n\n\`kod\``)).toEqual(['/a/ 5:4', '/b/#c 6:12']);
});

test('A problem stands on the line of the file, not of the text', () => {
	expect(problems('Text.\n\nAspen <b>hjälpte</b>.')).toMatchObject([{ line: 7, column: 7 }]);
});
