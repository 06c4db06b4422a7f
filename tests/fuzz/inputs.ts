import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** Signs and words that YAML, Markdown, MDX or a browser does something with. */
const tokens = [
	...[
		'---\n',
		'--- x\n',
		'\n\n',
		'\n',
		'\t',
		'  ',
		'    ',
		' #',
		'#1',
		'# ',
		'## ',
		': ',
		':',
		'- ',
	],
	...[
		'"',
		"'",
		'”',
		'“',
		'&a ',
		'*a',
		'*',
		'**',
		'__',
		'_',
		'!',
		'!!str ',
		'|\n',
		'>-\n',
		'%',
		'@',
	],
	...[
		'[',
		']',
		'{',
		'}',
		'(',
		')',
		'<',
		'>',
		'</',
		'/>',
		'\\',
		'`',
		'```\n',
		'~~~',
		'~~',
		'| a | b |\n',
	],
	...[
		'|---|---|\n',
		'<!--',
		'-->',
		'--!>',
		'{/*',
		'*/}',
		'<?',
		'<![CDATA[',
		']]>',
		'&lt;',
		'&#106;',
		'&Tab;',
	],
	...[
		'<script>',
		'</script>',
		'<span lang="en">',
		'</span>',
		'<div>',
		'</div>',
		'<br>',
		'<b onclick="x">',
	],
	...[
		'<img src=x onerror=y>',
		'<svg/onload=x>',
		'<a href="javascript:x">',
		'<style>',
		'<x-y>',
		'onload=',
	],
	...[
		'javascript:',
		'JaVaScRiPt:',
		'data:text/html,',
		'vbscript:',
		'[a](',
		'](/om/)',
		'![](',
		'[a]: ',
		'<https://a.se>',
	],
	...[
		'<PeopleRow count={6} />',
		'<PeopleRow ',
		'count={',
		'<SwotTable ',
		'{...x}',
		'{1+1}',
		'import x from "y"\n',
	],
	...[
		'export const a = 1\n',
		'<>',
		'</>',
		'\u00ad',
		'\u200b',
		'\ufeff',
		'\u2028',
		'\0',
		'\u0085',
		'\ufffd',
		'😀',
		'å',
		'ﬀ',
	],
	...[
		'null',
		'true',
		'~',
		'0x1f',
		'1e400',
		'.nan',
		'2010-02-30',
		'<<: ',
		'? ',
		'...\n',
		'__proto__: ',
		'constructor: ',
	],
	...[
		'<<<<<<< HEAD\n',
		'=======\n',
		'>>>>>>> x\n',
		'+++\n',
		'===\n',
		'===',
		'$$',
		':::',
		'[^1]',
		'[^1]: x\n',
		'www.a.se',
	],
];

const edit = fc.record({
	at: fc.nat(100_000),
	cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(40)),
	put: fc.oneof(
		{ weight: 6, arbitrary: fc.constantFrom(...tokens) },
		{ weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
		{ weight: 1, arbitrary: fc.constantFrom(...tokens).map((token) => token.repeat(40)) },
	),
});

/** Files that are right or broken, each with some edits that nobody would make on purpose. */
export function editsOf(files: string[]): fc.Arbitrary<string> {
	return fc
		.tuple(fc.constantFrom(...files), fc.array(edit, { minLength: 1, maxLength: 6 }))
		.map(([file, edits]) =>
			edits.reduce((text, { at, cut, put }) => {
				const place = text.length === 0 ? 0 : at % text.length;
				return text.slice(0, place) + put + text.slice(place + cut);
			}, file),
		);
}

/** Texts made of nothing but such signs and a few words. */
export const soup: fc.Arbitrary<string> = fc
	.array(fc.constantFrom(...tokens, 'Aspen ', 'title: ', 'summary: ', 'sv: ', 'arbete'), {
		maxLength: 30,
	})
	.map((parts) => parts.join(''));

/** Every file of `content/` and of the broken inputs whose name ends so, at most `most` characters of each. */
export function filesThatEnd(end: RegExp, most = 3000): string[] {
	const own = readdirSync('content', { recursive: true, encoding: 'utf8' })
		.filter((name) => end.test(name))
		.map((name) => readFileSync(join('content', name), 'utf8').slice(0, most));
	const broken = readdirSync('tests/fixtures/broken', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.txt'))
		.flatMap((name) => {
			const parts = readFileSync(join('tests/fixtures/broken', name), 'utf8').split(/^@@ (.*)\n/m);
			return parts.filter((_, index) => index > 1 && end.test(parts[index - 1] ?? ''));
		});
	return [...own, ...broken].filter((text) => text.trim() !== '').sort();
}
