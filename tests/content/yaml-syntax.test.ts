import { expect, test } from 'vitest';
import { parseYaml } from '../../src/content/yaml.ts';
import { projectFacts } from '../../src/schemas/project.ts';

const file = 'content/projekt/aspen/fakta.yml';
const read = (lines: string[], firstLine = 1) =>
	parseYaml({ text: lines.join('\n'), file, firstLine }, projectFacts);

const quote = 'Ett citattecken öppnas men stängs aldrig.';
const endQuote = 'Skriv samma citattecken i slutet av texten.';
const quoteIt = 'Sätt raka citattecken (") runt texten efter det första kolonet.';
const reserved = 'Texten börjar med ett tecken som inte får stå först.';
const colon = [
	'Raden har inget kolon.',
	'Börja raden med ett namn, ett kolon och ett mellanslag. ' +
		'Hör den ihop med raden ovanför, börja den med två mellanslag.',
] as const;

const cases: [name: string, lines: string[], line: number, what: string, fix: string][] = [
	[
		'A tab at the start of a line',
		['title:', '\tsv: Aspen', ''],
		2,
		'Raden börjar med ett tabbtecken.',
		'Byt tabbtecknet mot två mellanslag.',
	],
	[
		'The same word twice',
		['title:', '  sv: Aspen', 'owner: Umeå', 'owner: Luleå', ''],
		4,
		'Samma rubrik står två gånger.',
		'Ta bort den ena raden.',
	],
	[
		'A double quote that never ends',
		['title:', '  sv: "Aspen', 'owner: Umeå', 'region: Stockholm', ''],
		2,
		quote,
		endQuote,
	],
	[
		'A single quote that never ends',
		['title:', '  sv: Aspen', "owner: 'Umeå", 'region: Stockholm', ''],
		3,
		quote,
		endQuote,
	],
	[
		'A colon inside a text',
		['title:', '  sv: Aspen: ett projekt', ''],
		2,
		'Ett kolon står inne i texten.',
		quoteIt,
	],
	[
		'A line with the wrong number of spaces before it',
		['title:', '  sv: Aspen', ' owner: Umeå', ''],
		3,
		'Raden är indragen på ett sätt som inte går att förstå.',
		'Ge rader som hör ihop lika många mellanslag.',
	],
	[
		'A sign that means something else at the start of a text',
		['title:', '  sv: @spen', ''],
		2,
		reserved,
		quoteIt,
	],
	[
		'A line without a colon',
		['title:', '  sv: Aspen', 'owner Umeå', 'region: Stockholm', ''],
		3,
		...colon,
	],
	['A last line without a colon', ['title:', '  sv: Aspen', 'owner', ''], 3, ...colon],
	[
		'A list without a comma',
		['title:', '  sv: Aspen', 'municipalities: ["Umeå" "Solna"]', 'region: Stockholm'],
		3,
		'Ett kolon eller ett kommatecken saknas.',
		'Skriv kolon och mellanslag efter varje namn, och komma mellan det som räknas upp inom [ ].',
	],
	[
		'A sign right after the end of a quote',
		['title:', '  sv: "Aspen', '    projektet"x', ''],
		3,
		'Det står text efter ett citattecken.',
		'Sätt raka citattecken (") runt hela texten, och skriv ” inne i den.',
	],
];

test.each(cases)('%s is reported with its line', (_name, lines, line, what, fix) => {
	expect(read(lines)).toMatchObject({
		problems: [{ file, line, id: 'yaml', what, why: 'Då går filen inte att läsa.', fix }],
	});
});

test('Lines are counted from the top of the file, not from the ---', () => {
	const lines = ['title:', '  sv: @spen'];
	expect(read(lines, 2).problems.map(({ line }) => line)).toEqual([3]);
});

test('All faults of a file are reported at once', () => {
	const lines = ['title:', '  sv: @spen', 'owner: Umeå', 'owner: Luleå', 'region: "Stockholm'];
	expect(read(lines).problems.map(({ line, what }) => [line, what])).toEqual([
		[2, reserved],
		[4, 'Samma rubrik står två gånger.'],
		[5, quote],
	]);
});
