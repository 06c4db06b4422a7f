import { expect, test } from 'vitest';
import { breakIntoPhrases } from '../../../src/text/html/phrase-html.ts';

/** Shown with / for a pause, and ( ) round each part that is kept on one line. */
const show = (html: string, lang = 'sv') =>
	breakIntoPhrases(html, lang)
		.replaceAll('<span class="pause"> </span>', ' / ')
		.replace(/<span class="phrase">(.*?)<\/span>/g, '($1)');

test('keeps the writer’s own lines', () => {
	expect(show('<p>De skulle lära sig om mat och motion,\narbete och vila.</p>')).toBe(
		'<p>(De skulle lära sig) (om mat och motion,) / (arbete och vila.)</p>',
	);
});

test('finds the pauses where the writer has broken no line', () => {
	expect(show('<p>Projektet var för personer som länge hade stått utanför arbetslivet.</p>')).toBe(
		'<p>Projektet (var för personer) / (som länge hade stått) (utanför arbetslivet.)</p>',
	);
});

test('breaks at a hard break as at any other line of the writer', () => {
	expect(show('<p>Storgatan 1<br>\n111 22 Stad</p>')).toBe('<p>(Storgatan 1) / (111 22 Stad)</p>');
});

test('never lets a mark cross a link', () => {
	expect(show('<p>Läs mer <a href="/om/">om den\nlånga vägen\ntill arbete</a> här.</p>')).toBe(
		'<p>Läs mer <a href="/om/">om den / (långa vägen) / till arbete</a> här.</p>',
	);
});

test('breaks points, also those with points of their own', () => {
	expect(show('<ul><li>sortera papper i ett stort arkiv\n<ul>\n<li>ja</li>\n</ul></li></ul>')).toBe(
		'<ul><li>(sortera papper) (i ett stort arkiv)<ul>\n<li>ja</li>\n</ul></li></ul>',
	);
});

test('leaves tables, headings and comments as they are', () => {
	const html =
		'<h2>Ett två tre</h2><!-- a > b --><table><tr><td><ul><li>ett två</li></ul></td></tr></table>';
	expect(breakIntoPhrases(html, 'sv')).toBe(html);
});

test('counts an entity as the one character that it is', () => {
	expect(show('<p>A &amp; B &lt; C</p>')).toBe('<p>(A &amp; B &lt; C)</p>');
});

test('keeps only the writer’s lines in a language that it does not know', () => {
	expect(show('<p>ein Satz über Menschen mit Behinderung\nund Arbeit</p>', 'de')).toBe(
		'<p>ein Satz über Menschen mit Behinderung / (und Arbeit)</p>',
	);
});
