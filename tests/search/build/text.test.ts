import { expect, test } from 'vitest';
import { conceptFinder, type Concept } from '../../../src/search/build/concepts.ts';
import { readLexicon } from '../../../src/search/build/lexicon.ts';
import { toCounty, toPlaceNames } from '../../../src/search/build/places.ts';
import { compoundSplitter } from '../../../src/search/build/split-compound.ts';
import { toSentences, toText } from '../../../src/search/build/to-text.ts';
import { stem } from '../../../src/search/query/stem.ts';

const split = compoundSplitter(readLexicon());

test.each([
	['missbruksproblematik', 'missbruks problematik'],
	['arbetskooperativ', 'arbets kooperativ'],
	['arbetslivet', 'arbets livet'],
	['ungdomskvinnomiljö', 'ungdoms kvinno miljö'],
	['arbetslöshet', 'arbetslöshet'],
	['medarbetare', 'medarbetare'],
	['kommunen', 'kommunen'],
	['deltagare', 'deltagare'],
])('%s is made of %s', (word, parts) => {
	expect(split(word).join(' ')).toBe(parts);
});

test('a project in Kungsbacka is found by county, region and part of the country', () => {
	expect(toPlaceNames(['Kungsbacka'], 'Västsverige')).toEqual(
		expect.arrayContaining(['Kungsbacka', 'Halland', 'Götaland', 'Västsverige', 'West Sweden']),
	);
	expect(toCounty('Umeå')).toBe('Västerbotten');
	expect(toCounty('Ingenstans')).toBeUndefined();
});

test('Markdown becomes sentences without signs, and texts in components are kept', () => {
	const markdown =
		'## Vad?\n\nSe [listan](/lista/) **nu**. Sedan.\n\n- ett\n- två\n\n<Table\n  rows={[\n    "Någon sa det här."\n  ]}\n/>';
	expect(toSentences(toText(markdown))).toEqual([
		'Vad?',
		'Se listan nu.',
		'Sedan.',
		'ett',
		'två',
		'Någon sa det här.',
	]);
});

test('a text speaks of a concept in any of its forms', () => {
	const ohalsa: Concept = {
		id: 'ohalsa',
		code: 'zq0001',
		labels: {},
		terms: { sv: ['psykisk ohälsa'] },
		everyday: { sv: ['ångest'] },
	};
	const find = conceptFinder([ohalsa], 'sv', ({ terms }) => terms);
	const stems = 'många har psykisk ohälsa och psykiska besvär'
		.split(' ')
		.map((word) => stem(word, 'sv'));
	expect([...find(stems)]).toEqual([['ohalsa', 1]]);
});
