import { expect, test } from 'vitest';
import { indexGlossary } from '../../../src/text/glossary.ts';
import { addWordHelp } from '../../../src/text/html/word-help.ts';

const word = (id: string, term: string, forms: string[] = []) => ({
	id,
	term,
	forms,
	explanation: 'Vad det betyder.',
	everyday: [],
});
const glossary = indexGlossary(
	[word('ohalsa', 'ohälsa'), word('psykisk-ohalsa', 'psykisk ohälsa'), word('lots', 'lots')],
	'sv',
);

/** Shown with [ ] round what opens an explanation. */
const show = (html: string) =>
	addWordHelp(html, glossary).html.replace(/<button [^>]*>(.*?)<\/button>/g, '[$1]');

test('gives help where a word stands the first time, in any form', () => {
	expect(show('<p>Lotsarna och en lots till.</p>')).toBe('<p>[Lotsarna] och en lots till.</p>');
});

test('takes the longest term, and lists the words in the order of the text', () => {
	const { html, words } = addWordHelp('<ul><li>psykisk ohälsa</li><li>en lots</li></ul>', glossary);
	expect(html).toContain('popovertarget="ord-psykisk-ohalsa">psykisk ohälsa</button>');
	expect(words.map(({ id }) => id)).toEqual(['psykisk-ohalsa', 'lots']);
});

test('takes in the signs beside a word, for a line could break before them', () => {
	expect(show('<p>De kallas ”lotsar”, säger de &amp; en lots.</p>')).toBe(
		'<p>De kallas [”lotsar”,] säger de &amp; en lots.</p>',
	);
});

test('gives no help in headings, links and tables', () => {
	const html =
		'<h2>Lots</h2><p><a href="/">lots</a></p><table><tr><td><p>lots</p></td></tr></table>';
	expect(addWordHelp(html, glossary)).toEqual({ html, words: [] });
});

test('leaves a term alone that the writer has broken over two lines', () => {
	expect(show('<p>psykisk\nohälsa</p>')).toBe('<p>psykisk\n[ohälsa]</p>');
});
