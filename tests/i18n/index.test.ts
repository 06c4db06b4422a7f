import { expect, test } from 'vitest';
import { languageOf, translator, type TextKey } from '../../src/i18n/index.ts';

test('A language says its own name', () => {
	expect([languageOf('sv').name, languageOf('en').name]).toEqual(['Svenska', 'English']);
});

test('A language without a file stops the build and says what to do', () => {
	expect(() => languageOf('fi')).toThrow(
		new Error(
			'There is no src/i18n/fi.json. Add the file, or take fi out of languages in content/webbplats.yml.',
		),
	);
	expect(() => translator('fi')('site.nav')).toThrow('There is no src/i18n/fi.json.');
});

test('A text stands as it is written in the file of its language', () => {
	expect(translator('sv')('site.nav')).toBe('Meny');
	expect(translator('en')('site.nav')).toBe('Menu');
});

test('Names and numbers are put into a text', () => {
	const t = translator('sv');
	expect(t('project.contactOwner', { owner: 'Umeå' })).toBe('Umeå drev projektet.');
	expect(t('project.contactOwner', { owner: 'Solna' })).toBe('Solna drev projektet.');
	expect(t('people.label', { count: 6, of: 10 })).toBe('6 av 10 personer');
});

test('A name with signs of its own is put in unchanged', () => {
	const owner = '<b>Umeå</b> {name} & Co';
	expect(translator('sv')('project.contactOwner', { owner })).toBe(`${owner} drev projektet.`);
});

test.each(['project.nothing', 'nothing.at.all', 'project', 'site.nav.deeper'])(
	'A text that is missing, %s, stops the build and is named',
	(key) => {
		expect(() => translator('en')(key as TextKey)).toThrow(
			new Error(`The language English has no text ${key}. Add it to its file in src/i18n/.`),
		);
	},
);
