import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyGlossary, indexGlossary } from '../../src/text/glossary.ts';
import { analyse } from '../../src/writing-help/analyse.ts';

const settings = { lang: 'sv', kind: 'easy', glossary: emptyGlossary } as const;
const long =
	'Kommunen ville med anledning av detta ge alla unga som bor i Mariestad ett bättre stöd och en egen plats.';

const marked = (text: string, rule: string) => {
	const found = analyse(text, settings).advice.filter((one) => one.rule === rule);
	return found.map(({ line, from, to }) => [line, text.slice(from, to)]);
};

test('words that are found stand where the advice says', () => {
	const text = `## Vad hände?\n\nVi fick stöd.\n${long}\n`;
	expect(marked(text, 'official-word')).toEqual([[4, 'med anledning av']]);
});

test('advice on a sentence marks the whole sentence, over the lines of its writer', () => {
	const text = `Först kort.\n${long.replace(' som ', '\nsom ')}\n`;
	expect(marked(text, 'sentence-length')).toEqual([[2, long.replace(' som ', '\nsom ')]]);
});

test('paragraphs from a word processor stand apart, and places are those of the pasted text', () => {
	const text = `Rubriken\n${long}\n${long}`;
	expect(marked(text, 'sentence-length')).toEqual([
		[2, long],
		[3, long],
	]);
	expect(marked(text, 'paragraph-length')).toEqual([]);
});

test('a text of 40 words and more gets a grade', () => {
	expect(analyse('Vi ses.', settings).grade).toBeUndefined();
	const easy = readFileSync('content/projekt/aspen/sv.latt.mdx', 'utf8').split('---\n')[2]!;
	expect(analyse(easy, settings).grade).toMatchObject({
		total: expect.stringMatching(/[AB]/) as string,
	});
});

test('words of the glossary are not hard', () => {
	const text = 'Vi söker medfinansiärer.';
	const rulesOf = (glossary = emptyGlossary) =>
		analyse(text, { ...settings, glossary }).advice.map(({ rule }) => rule);
	const word = { id: 'm', term: 'medfinansiär', forms: [], explanation: '', everyday: [] };
	expect(rulesOf()).toContain('hard-word');
	expect(rulesOf(indexGlossary([word], 'sv'))).not.toContain('hard-word');
});

test('long lines are broken at pauses, and marks and the writer’s own lines stay', () => {
	const text = `## Rubrik\n\n- ${long.replace('unga', '**unga**')}\n\nKort rad,\nsom är kvar.\n`;
	expect(analyse(text, settings).phrases).toMatchInlineSnapshot(`
		"## Rubrik

		- Kommunen ville med anledning av detta ge alla **unga**
		  som bor i Mariestad ett bättre stöd och en egen plats.

		Kort rad,
		som är kvar.
		"
	`);
});

test('of a writer’s own lines only the long ones are broken', () => {
	const [first, second] = analyse(`Kort rad.\n${long}\n\nKort.\n`, settings).phrases!.split('\n');
	expect([first, second]).toEqual([
		'Kort rad.',
		'Kommunen ville med anledning av detta ge alla unga',
	]);
});

test('short lines are left as they are, and so is ordinary text', () => {
	expect(analyse('Kort rad.\n', settings).phrases).toBeUndefined();
	expect(analyse(long, { ...settings, kind: 'full' }).phrases).toBeUndefined();
});

test('no text is too odd to be read', () => {
	for (const text of [
		'',
		'\n\n',
		'---\n',
		'](',
		'```',
		'| a',
		'<!--',
		'{/*',
		'<X a={',
		'🎉'.repeat(200),
	])
		expect(analyse(text, settings).advice.every(({ from, to }) => from <= to)).toBe(true);
});

test('the grade stands for itself, and a pasted text is asked for no front matter', () => {
	const rules = analyse(`${long} `.repeat(20), { ...settings, kind: 'full' }).advice;
	expect(rules.map(({ rule }) => rule)).not.toContain('summary-missing');
	const easy = analyse(`${long} `.repeat(20), settings);
	expect(easy.grade?.total).toMatch(/[CDE]/);
	expect(easy.advice.map(({ rule }) => rule)).not.toContain('page-grade');
});
