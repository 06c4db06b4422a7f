import { expect, test } from 'vitest';
import { emptyGlossary } from '../../../src/text/glossary.ts';
import { checkFidelity } from '../../../src/text/gates/fidelity.ts';
import { addFacts, addText, emptyGround } from '../../../src/text/gates/ground.ts';
import { parseMarkdown } from '../../../src/text/markdown/parse.ts';

const ground = emptyGround();
addFacts(ground, {
	support: 4340177,
	start: '2010-04-01',
	contact: { email: 'anna@kommun.se', phone: '0515-293505' },
});
addText(
	ground,
	parseMarkdown('Målet var att 30 procent i Mariestad skulle få arbete.', {
		lang: 'sv',
		kind: 'full',
	}),
);
const check = (markdown: string, lang: 'sv' | 'en' = 'sv') =>
	checkFidelity(
		parseMarkdown(markdown, { lang, kind: 'easy' }),
		ground,
		emptyGlossary,
		() => true,
	).map(({ line, what }) => `${String(line)} ${what.sv}`);

test('passes what the facts and the full text say, in other words too', () => {
	expect(
		check(
			'3 av 10 i Mariestad skulle få arbete från 1 april 2010. Det kostade ungefär 4,3 miljoner kronor. Ring 0515-293505 eller skriv till anna@kommun.se.',
		),
	).toEqual([]);
	expect(check('From 1 April 2010, 3 in 10 in Mariestad.', 'en')).toEqual([]);
});

test('reports a share, a date, a sum, a phone number, an address and a name without ground', () => {
	expect(
		check(
			'4 av 10 i Marie.\n\nDet började 2 april 2010 i Skövde.\n\nRing 0515-293506.\n\nSkriv till anna@kommun.no om 5 miljoner.',
		),
	).toEqual([
		'1 Andelen ”4 av 10” finns varken i projektets fakta eller i den fulla texten.',
		'1 Namnet ”Marie” finns varken i projektets fakta eller i den fulla texten.',
		'3 Datumet ”2 april 2010” finns varken i projektets fakta eller i den fulla texten.',
		'3 Namnet ”Skövde” finns varken i projektets fakta eller i den fulla texten.',
		'5 Telefonnumret ”0515-293506” finns varken i projektets fakta eller i den fulla texten.',
		'7 E-postadressen ”anna@kommun.no” finns varken i projektets fakta eller i den fulla texten.',
		'7 Talet ”5” finns varken i projektets fakta eller i den fulla texten.',
	]);
});
