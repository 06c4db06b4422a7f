import { expect, test } from 'vitest';
import { readSettings } from '../../src/content/settings.ts';
import { folderWith } from './temporary-folder.ts';

const right = `name:
  sv: Banken
address: https://exempel.se
base: /projekt/
languages: [sv, en]
`;

const read = (file: string, environment: Record<string, string> = {}) =>
	readSettings(folderWith({ 'content/webbplats.yml': file }), environment);

test('The settings are those of content/webbplats.yml', () => {
	expect(read(right)).toEqual({
		name: { sv: 'Banken' },
		address: 'https://exempel.se',
		base: '/projekt/',
		languages: ['sv', 'en'],
	});
});

test('A build can put the site on another address and path', () => {
	const environment = { SITE_ADDRESS: 'https://annan.se', SITE_BASE: '/' };
	expect(read(right, environment)).toMatchObject({ address: 'https://annan.se', base: '/' });
	expect(read(right, { SITE_BASE: '/test/' })).toMatchObject({
		address: 'https://exempel.se',
		base: '/test/',
	});
});

test('A build with a path that cannot be one stops and says why', () => {
	expect(() => read(right, { SITE_BASE: 'test' })).toThrow(
		'Skriv sökvägen med snedstreck först och sist: / eller /projekt/.',
	);
	expect(() => read(right, { SITE_ADDRESS: 'annan' })).toThrow(
		'Skriv hela adressen: https://exempel.se.',
	);
});

test('Settings that are wrong stop the build with a report of all problems', () => {
	const wrong = right.replace('https://', '').replace('[sv, en]', '[]');
	expect(() => read(wrong)).toThrow(
		expect.objectContaining({
			message: `Inställningarna går inte att läsa:

content/webbplats.yml:3:10 (schema)
  Det som står vid ”address” går inte att använda.
  Sidan kan inte byggas med det som står där.
  Skriv hela adressen: https://exempel.se.

content/webbplats.yml:5:1 (schema)
  Det som står vid ”languages” går inte att använda.
  Sidan kan inte byggas med det som står där.
  Skriv minst ett språk: [sv].
`,
		}),
	);
});

test('Settings that are no YAML stop the build', () => {
	expect(() => read(`name: "Banken\n${right}`)).toThrow(
		expect.objectContaining({
			message: `Inställningarna går inte att läsa:

content/webbplats.yml:1:7 (yaml)
  Ett citattecken öppnas men stängs aldrig.
  Då går filen inte att läsa.
  Skriv samma citattecken i slutet av texten.
`,
		}),
	);
});
