import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../src/content/yaml.ts';
import { projectFacts } from '../../src/schemas/project.ts';

const file = 'content/projekt/aspen/fakta.yml';
const why = 'Sidan kan inte byggas med det som står där.';
const read = (text: string, schema: z.ZodType = projectFacts, firstLine = 1) =>
	parseYaml({ text, file, firstLine }, schema);
const problem = (line: number, what: string, fix: string) => ({
	file,
	line,
	id: 'schema',
	what,
	why,
	fix,
});

test('A file that is right gives what it holds', () => {
	expect(read('title: Aspen\n', z.object({ title: z.string() }))).toEqual({
		data: { title: 'Aspen' },
		problems: [],
	});
});

test('A date stays the text that the editor wrote', () => {
	expect(read('start: 2010-04-01\n', z.object({ start: z.string() })).data).toEqual({
		start: '2010-04-01',
	});
});

test('An empty file is taken as a file without lines', () => {
	expect(read('', z.object({}))).toEqual({ data: {}, problems: [] });
	expect(read('# bara en kommentar\n').problems).toMatchObject([
		problem(1, 'Raden ”title” saknas.', 'Skriv texten under sv: (och gärna en:).'),
	]);
});

test('A file with a list instead of lines is told what it should have', () => {
	expect(read('- Aspen\n').problems).toMatchObject([
		problem(
			1,
			'Filen har inga rader med namn och kolon.',
			'Filen ska ha rader som title: och start:.',
		),
	]);
});

test('A value that only one of two readers takes for a number is a text', () => {
	expect(read('owner: 0b11\n', z.object({ owner: z.string() }))).toEqual({
		data: { owner: '0b11' },
		problems: [],
	});
});

test('A misspelt line is reported where it stands', () => {
	expect(read('title:\n  sv: Aspen\nsupprt: 5\n').problems).toMatchObject([
		problem(
			3,
			'Raden ”supprt” finns inte bland dem som filen kan ha.',
			'Menade du ”support”? Rätta stavningen, eller ta bort raden.',
		),
	]);
});

test('Each misspelt line is its own problem, inside a group of lines too', () => {
	const { problems } = read('title:\n  sv: Aspen\ncontact:\n  namn: Mia\n  tel: 08\n');
	expect(problems.map(({ line, what }) => [line, what])).toEqual([
		[4, 'Raden ”namn” finns inte bland dem som filen kan ha.'],
		[5, 'Raden ”tel” finns inte bland dem som filen kan ha.'],
	]);
});

test('A missing line is reported at the group of lines that should have it', () => {
	expect(read('owner: Umeå\ntitle:\n  en: Aspen\n').problems).toMatchObject([
		problem(2, 'Raden ”title.sv” saknas.', 'Skriv en text här.'),
	]);
});

test('A missing line in a list is called missing, with the line of its item', () => {
	const text =
		'title:\n  sv: Aspen\npromises:\n  - sv: Ett\n    section: Syfte\n  - sv: Två\n    en: Two\n';
	expect(read(text).problems).toMatchObject([
		{ line: 6, what: 'Raden ”promises.1.section” saknas.' },
	]);
});

test('A value of the wrong kind is not called missing', () => {
	expect(read('title:\n  sv: Aspen\nsupport: mycket\n').problems).toMatchObject([
		problem(
			3,
			'Det som står vid ”support” går inte att använda.',
			'Skriv beloppet i hela kronor, bara siffror: 4340177.',
		),
	]);
});

test('A wrong item of a list is reported with its own line', () => {
	const text = 'title:\n  sv: Aspen\nmunicipalities:\n  - Umeå\n  - 5\n';
	expect(read(text).problems.map(({ line, what }) => [line, what])).toEqual([
		[5, 'Det som står vid ”municipalities.1” går inte att använda.'],
	]);
});

test('All problems of a file are reported at once, each with its line', () => {
	const { problems } = read(
		'title:\n  sv:\nstart: i våras\nregoin: Stockholm\nphase: Alla\n',
		projectFacts,
		2,
	);
	expect(problems.map(({ line, what }) => [line, what]).sort()).toEqual([
		[3, 'Raden ”title.sv” är tom.'],
		[4, 'Det som står vid ”start” går inte att använda.'],
		[5, 'Raden ”regoin” finns inte bland dem som filen kan ha.'],
		[6, 'Det som står vid ”phase” går inte att använda.'],
	]);
});

const untold: [name: string, schema: z.ZodType, text: string, fix: string][] = [
	[
		'A text',
		z.object({ a: z.string() }),
		'a: 0515293505',
		'Skriv en text. Är den bara siffror, sätt citattecken runt den.',
	],
	[
		'A list',
		z.object({ a: z.array(z.string()) }),
		'a: Umeå',
		'Skriv en lista: en rad med bindestreck för varje sak.',
	],
	[
		'A group of lines',
		z.object({ a: z.object({}) }),
		'a: Mia',
		'Rätta stavningen. Eller skriv det som hör hit på egna rader under, med två mellanslag före.',
	],
	[
		'An empty text',
		z.object({ a: z.string().min(1) }),
		"a: ''",
		'Här saknas text. Skriv den, eller ta bort raden.',
	],
	[
		'Anything else',
		z.object({ a: z.literal(true) }),
		'a: 5',
		'Jämför med raderna omkring, eller med en fil som fungerar.',
	],
];

test.each(untold)(
	'%s without words of its own in the schema is explained in Swedish',
	(_name, schema, text, fix) => {
		expect(read(text, schema).problems).toMatchObject([
			problem(1, 'Det som står vid ”a” går inte att använda.', fix),
		]);
	},
);
