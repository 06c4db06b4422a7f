import { expect, test } from 'vitest';
import {
	findText,
	inLanguage,
	missingKey,
	nearestText,
	toSummary,
	toTitle,
} from '../../src/view-models/text.ts';
import { factsOf, textOf } from './example.ts';

const all = {
	en: { easy: textOf('en.latt.md'), full: textOf('en.md') },
	sv: { easy: textOf('sv.latt.md'), full: textOf('sv.md') },
};

test('A text is found by its language and level, or not at all', () => {
	expect(findText(all, 'sv', 'easy')?.file).toBe('sv.latt.md');
	expect(findText({ sv: { full: textOf('sv.md') } }, 'sv', 'easy')).toBeUndefined();
	expect(findText(all, 'fi', 'easy')).toBeUndefined();
});

test('The nearest text is the other level in the same language', () => {
	expect(nearestText(all, 'sv', 'easy')).toEqual({
		lang: 'sv',
		level: 'full',
		text: all.sv.full,
	});
	expect(nearestText(all, 'en', 'full')?.text.file).toBe('en.latt.md');
});

test('Without any text in the language, the nearest is the same level in another one', () => {
	const { sv } = all;
	expect(nearestText({ sv }, 'en', 'easy')?.text.file).toBe('sv.latt.md');
	expect(nearestText({ sv }, 'en', 'full')?.text.file).toBe('sv.md');
});

test('The last to be offered is the other level in another language', () => {
	const texts = { sv: { full: all.sv.full } };
	expect(nearestText(texts, 'en', 'easy')).toMatchObject({ lang: 'sv', level: 'full' });
});

test('A text is never offered in place of itself', () => {
	expect(nearestText({ sv: { easy: all.sv.easy } }, 'sv', 'easy')).toBeUndefined();
	expect(nearestText({}, 'sv', 'easy')).toBeUndefined();
});

test('The summary of a project is the easy one in the language of the page', () => {
	const texts = {
		en: { easy: textOf('en.latt.md', { summary: 'Easy.' }) },
		sv: {
			easy: textOf('sv.latt.md', { summary: 'Lätt.' }),
			full: textOf('sv.md', { summary: 'Hel.' }),
		},
	};
	expect(toSummary(texts, 'sv')).toEqual({ text: 'Lätt.' });
	expect(toSummary(texts, 'en')).toEqual({ text: 'Easy.' });
});

test('The summary of the full text stands in where there is no easy one', () => {
	const sv = { easy: textOf('sv.latt.md'), full: textOf('sv.md', { summary: 'Hel.' }) };
	expect(toSummary({ sv }, 'sv')).toEqual({ text: 'Hel.' });
});

test('A summary in another language says which', () => {
	const sv = { easy: textOf('sv.latt.md', { summary: 'Lätt.' }) };
	expect(toSummary({ sv, en: { full: textOf('en.md') } }, 'en')).toEqual({
		text: 'Lätt.',
		lang: 'sv',
	});
	expect(toSummary({}, 'sv')).toBeUndefined();
});

test('Words stand in the language of the page, else in Swedish and marked as that', () => {
	expect(inLanguage({ sv: 'Hej', en: 'Hello' }, 'en')).toEqual({ text: 'Hello' });
	expect(inLanguage({ sv: 'Hej' }, 'en')).toEqual({ text: 'Hej', lang: 'sv' });
	expect(inLanguage({ sv: 'Hej' }, 'sv')).toEqual({ text: 'Hej' });
});

test('A project is called what its text calls it, else by its name', () => {
	const facts = factsOf({ title: { sv: 'Aspen', en: 'The Aspen project' } });
	const texts = { sv: { easy: textOf('sv.latt.md', { title: 'Vad är Aspen?' }) } };
	expect(toTitle({ facts, texts }, 'sv', 'easy')).toEqual({ text: 'Vad är Aspen?' });
	expect(toTitle({ facts, texts }, 'sv', 'full')).toEqual({ text: 'Aspen' });
	expect(toTitle({ facts, texts }, 'en', 'easy')).toEqual({ text: 'The Aspen project' });
});

test('A name that is only Swedish is marked as that on an English page', () => {
	expect(toTitle({ facts: factsOf(), texts: {} }, 'en', 'easy')).toEqual({
		text: 'Aspen',
		lang: 'sv',
	});
});

test('A missing text is told of by its level', () => {
	expect([missingKey('easy'), missingKey('full')]).toEqual(['missing.easy', 'missing.full']);
});
