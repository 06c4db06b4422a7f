import { expect, test } from 'vitest';
import { conceptFinder, type Concept } from '../../../src/search/build/concepts.ts';
import type { Project } from '../../../src/content/read.ts';
import { findCommon } from '../../../src/search/build/common.ts';
import { condense } from '../../../src/search/build/condense.ts';
import { readLexicon } from '../../../src/search/build/lexicon.ts';
import { toCounty, toPlaceNames } from '../../../src/search/build/places.ts';
import { compoundSplitter } from '../../../src/search/build/split-compound.ts';
import { toSentences, toText } from '../../../src/search/build/to-text.ts';
import { Vocabulary } from '../../../src/search/build/vocabulary.ts';

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
	const find = conceptFinder([ohalsa], 'sv', ({ terms }) => terms.sv ?? []);
	const vocabulary = new Vocabulary('sv', split);
	const read = (text: string) => ({ words: vocabulary.read(text) });
	expect([...find([read('Många har psykisk ohälsa och psykiska besvär.')])]).toEqual([
		['ohalsa', 1],
	]);
	expect([...find([read('Det är psykiskt.'), read('Ohälsa är vanligt.')])]).toEqual([]);
});

test('a word counts once in each record, and its parts with it', () => {
	const vocabulary = new Vocabulary('sv', split);
	for (const text of ['Missbruk är missbruk.', 'Missbruksproblematik']) {
		vocabulary.count(vocabulary.read(text), false);
		vocabulary.endRecord();
	}
	const counted = vocabulary.counted();
	expect(counted.find(({ word }) => word === 'missbruk')?.records).toBe(2);
	expect(counted.map(({ word }) => word)).not.toContain('är');
});

test('a record holds sentences for excerpts, and further words once, but none that all projects share', () => {
	const vocabulary = new Vocabulary('sv', split);
	const read = (text: string) => ({ text, words: vocabulary.read(text) });
	const long = Array.from({ length: 220 }, (_, index) => `ord${String(index)}`).join(' ');
	const { sentences, words } = condense(
		[read('Kort.'), read(long)],
		[read('Vi odlar grönsaker i projektet.'), read('Vi odlar grönsaker.')],
		({ text }) => text === 'projektet',
	);
	expect(sentences.map(({ text }) => text)).toEqual(['Kort.', long]);
	expect(words.map(({ text }) => text)).toEqual(['odlar', 'grönsaker']);
});

test('what nearly all of many projects say is common, and nothing is in a small site', () => {
	const vocabulary = new Vocabulary('sv', split);
	const read = (text: string) => ({ text, words: vocabulary.read(text) });
	const of = (slug: string) => ({
		parts: {
			sv: {
				title: read(slug),
				titleLang: '',
				summary: read(''),
				easy: [read(`Deltagarna fick praktik. ${slug}`)],
				full: [],
				facts: [],
				hasText: true,
			},
		},
		subject: { main: [], about: [], touches: ['praktik'] },
	});
	const projects = Array.from(
		{ length: 300 },
		(_, index) => ({ slug: `odling${String(index)}` }) as Project,
	);
	const many = findCommon(projects, ({ slug }) => of(slug));
	expect([...many.words.sv!]).toContain('praktik');
	expect([...many.words.sv!].filter((word) => word.startsWith('odling'))).toEqual([]);
	expect([...many.touched]).toEqual(['praktik']);
	expect(findCommon(projects.slice(0, 5), ({ slug }) => of(slug)).words).toEqual({});
});
