import { expect, test } from 'vitest';
import { escapeLine } from '../../src/importer/escape.ts';
import { renderText } from './nothing-lost.ts';

const render = (line: string) => renderText(`Före.\n\n${escapeLine(line)}\n\nEfter.`);

/** What a reader sees of the line, and the elements that it is made of. */
const shown = async (line: string) => {
	const page = await render(line);
	const [paragraph, ...rest] = page.querySelectorAll('body > :not(:first-child, :last-child)');
	return {
		text: paragraph?.textContent,
		tag: paragraph?.tagName,
		inside: paragraph?.querySelectorAll('*').length,
		rest,
	};
};

test.each([
	'1) Trappan är för hög.',
	'2. Dörren är för smal.',
	'# 7 på listan',
	'+ 5 grader',
	'- 5 grader',
	'> mer än så',
	'=',
	'*stora* och **större**, _lilla_ och __mindre__',
	'`kod` och ```kod```',
	'<b>fet</b>, <!-- gömd -->, {ut}',
	'[x] klart, [namn](adress), ![bild](adress), [^1]',
	'~~struket~~ och ~struket~',
	'R&D, &amp; och &#39;',
	'C:\\temp\\fil',
	'a | b',
	'8,3% & 40 % – "citat"',
])('the line ”%s” reads the same on the site', async (line) => {
	expect(await shown(line)).toEqual({ text: line, tag: 'P', inside: 0, rest: [] });
});

test('a plain sentence is written as it is', () => {
	const line = 'Vi når 60 % av deltagarna (20-30 år), t.ex. via snake_case och 1) möten 2) kurser.';
	expect(escapeLine(line)).toBe(line);
});

test('addresses become links, and end where the sentence does', () => {
	expect(escapeLine('Se www.storvik.example/om_oss. Skriv till bygd@storvik.example!')).toBe(
		'Se [www.storvik.example/om_oss](http://www.storvik.example/om_oss). Skriv till [bygd@storvik.example](mailto:bygd@storvik.example)!',
	);
	expect(escapeLine('(https://storvik.example/?a=1&b=2)')).toBe(
		'([https://storvik.example/?a=1&b=2](https://storvik.example/?a=1&b=2))',
	);
});

test('an address that is glued to the next sentence does not take it along', () => {
	expect(escapeLine('Nätverket www.franchising.coop.ESFN består')).toBe(
		'Nätverket [www.franchising.coop](http://www.franchising.coop).ESFN består',
	);
	expect(escapeLine('Fråga lo@grona.example.Projektet')).toBe(
		'Fråga [lo@grona.example](mailto:lo@grona.example).Projektet',
	);
});

test('an exclamation mark before an address does not make a picture of it', async () => {
	expect((await render('Ring!www.storvik.example')).querySelector('img')).toBeNull();
});

test('an address with a gap to fill in reads the same', async () => {
	const line = 'www.<kommun>.se, http://[namn] och www.(se ovan)';
	expect((await shown(line)).text).toBe(line);
});
