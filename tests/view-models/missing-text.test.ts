import { expect, test } from 'vitest';
import type { Texts } from '../../src/content/texts.ts';
import type { Level } from '../../src/schemas/text.ts';
import { toProjectPage } from '../../src/view-models/project-page.ts';
import { contextOf, projectOf, textOf } from './example.ts';

const easy = textOf('easy');
const full = textOf('full');
const missingOf = (texts: Texts, level: Level, lang = 'sv') =>
	toProjectPage(projectOf({}, texts), level, contextOf(lang)).missing;

test('A page without its text offers the other level in the same language', () => {
	expect(missingOf({ sv: { full }, en: { easy } }, 'easy')).toEqual({
		text: 'Det finns ingen lättläst text om projektet än.',
		nearest: { lang: 'sv', level: 'full', label: 'Läs hela texten på svenska' },
	});
	expect(missingOf({ sv: { easy }, en: { full } }, 'full')).toEqual({
		text: 'Hela texten om projektet finns inte på svenska än.',
		nearest: { lang: 'sv', level: 'easy', label: 'Läs den lättlästa texten på svenska' },
	});
});

test('A page without any text in its language offers the same level in another one', () => {
	expect(missingOf({ sv: { easy, full } }, 'easy', 'en')).toEqual({
		text: 'There is no easy-read text in English about the project yet.',
		nearest: { lang: 'sv', level: 'easy', label: 'Read the text in Swedish' },
	});
	expect(missingOf({ en: { full } }, 'full')?.nearest).toEqual({
		lang: 'en',
		level: 'full',
		label: 'Läs texten på engelska',
	});
});

test('A project without texts says so and offers nothing', () => {
	expect(missingOf({}, 'full', 'en')).toEqual({
		text: 'The full text about the project is not in English yet.',
	});
});

test('A text in a language that is not published is not offered', () => {
	expect(missingOf({ fi: { easy, full } }, 'easy')).toEqual({
		text: 'Det finns ingen lättläst text om projektet än.',
	});
	expect(missingOf({ fi: { easy }, en: { full } }, 'easy')?.nearest?.lang).toBe('en');
});
