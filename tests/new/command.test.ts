import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkContent } from '../../src/check-content/run.ts';
import { readContent } from '../../src/content/read.ts';
import { questions } from '../../src/new/questions.ts';
import { factsFile, folderWith, settingsFile } from '../content/temporary-folder.ts';
import { filesIn, runNew } from './run.ts';

// Each test starts a process, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const site = () =>
	folderWith({
		'content/webbplats.yml': settingsFile,
		'content/projekt/aspen/fakta.yml': factsFile,
	});
const fakta = (folder: string, name: string) =>
	readFileSync(join(folder, 'content/projekt', name, 'fakta.yml'), 'utf8');

test('a title is enough for a project that builds, whose texts are not published yet', () => {
	const folder = site();
	const { status, text } = runNew(folder, '--titel', 'Möten på Öland: året runt');
	expect([status, text]).toEqual([
		0,
		`Klart! Projektet ligger i content/projekt/moten-pa-oland-aret-runt/.

Gör så här nu:
1. Öppna sv.latt.md. Byt varje rad med SKRIV HÄR mot din text.
2. Gör likadant i sv.md, en.latt.md och en.md. Ta bort de filer som du inte ska skriva.
3. Kör npm run check:content -- content/projekt/moten-pa-oland-aret-runt
   Då ser du vad som är kvar att skriva, och vad som är svårt att läsa.

En text kommer med på webbplatsen när det inte står SKRIV HÄR någonstans i den.`,
	]);
	const { problems, projects, unfinished } = readContent(folder);
	expect(problems).toEqual([]);
	expect(projects[1]).toMatchObject({
		slug: 'moten-pa-oland-aret-runt',
		facts: { title: { sv: 'Möten på Öland: året runt' } },
		texts: {},
	});
	expect(new Set(unfinished.map(({ file }) => file)).size).toBe(4);
});

test('every fact that the command takes is written as the schema has it', () => {
	const folder = site();
	const answers: Record<string, string> = {
		titel: 'Nya vägar',
		'titel-en': 'New ways',
		agare: 'Mariestads kommun',
		programomrade: 'Programområde 2 Ökat arbetskraftsutbud',
		fas: 'Genomförande',
		start: '2008-04-01',
		slut: '2010-03-31',
		region: 'Västsverige',
		kommuner: 'Mariestad, Töreboda,',
		malgrupper: 'unga,npf',
		stod: '4 340 177',
		budget: '8860177',
		kontakt: 'Ada Berg',
		epost: 'ada@kommun.example',
		telefon: '0515293505',
	};
	expect(Object.keys(answers)).toEqual(questions.map(({ flag }) => flag));
	const words = Object.entries(answers).flatMap(([flag, answer]) => [`--${flag}`, answer]);
	expect(runNew(folder, ...words, '--mapp', 'vagar').status).toBe(0);
	expect(fakta(folder, 'vagar')).toBe(`title:
  sv: Nya vägar
  en: New ways
programmeArea: Programområde 2 Ökat arbetskraftsutbud
phase: Genomförande
owner: Mariestads kommun
contact:
  name: Ada Berg
  email: ada@kommun.example
  phone: "0515293505"
support: 4340177
budget: 8860177
start: 2008-04-01
end: 2010-03-31
region: Västsverige
municipalities:
  - Mariestad
  - Töreboda
targetGroups:
  - unga
  - npf
`);
	expect(readContent(folder).problems).toEqual([]);
	// A project that is over is asked about in the past.
	const easy = readFileSync(join(folder, 'content/projekt/vagar/sv.latt.md'), 'utf8');
	expect(easy).toContain('## Vad ville projektet?');
});

test.each([
	[['--titel', ''], '--titel: Skriv vad projektet heter.'],
	[
		['--titel', '🎉'],
		'--mapp: Använd bara små bokstäver a–z, siffror och bindestreck: motesplats-mtg.',
	],
	[
		['--titel', 'A', '--start', '2010-13-01', '--stod', 'mycket'],
		'--stod: Skriv beloppet i hela kronor, bara siffror: 4340177.\n--start: Skriv ett datum som finns, så här: 2010-04-01 (år, månad, dag).',
	],
	[
		['--titel', 'A', '--start', '2010-04-01', '--slut', '2009-04-01'],
		'--slut: Projektet slutar före det börjar. Rätta start eller end.',
	],
	[
		['--titel', 'A', '--stod', '2', '--budget', '1'],
		'--stod: Stödet från ESF är större än hela budgeten. Rätta support eller budget.',
	],
	[
		['--titel', 'A', '--mapp', 'aspen'],
		'--mapp: Det finns redan ett projekt i content/projekt/aspen/. Välj ett annat namn.',
	],
	[
		['--titel', 'A', '--mapp', '../x'],
		'--mapp: Använd bara små bokstäver a–z, siffror och bindestreck: motesplats-mtg.',
	],
	[['--titl', 'A'], 'Det finns inget val som heter --titl. npm run new -- --help visar alla val.'],
	[
		['--titel'],
		'Kommandot går inte att läsa. Skriv varje svar efter sitt val: --titel "Nya vägar".',
	],
])('%j is refused, and nothing is written', (words, message) => {
	const folder = site();
	const before = filesIn(folder);
	expect(runNew(folder, ...words)).toMatchObject({ status: 1, text: message, stderr: '' });
	expect(filesIn(folder)).toEqual(before);
});

test('a second project of the same name gets a folder of its own', () => {
	const folder = site();
	expect(runNew(folder, '--titel', 'Aspen').text).toContain('content/projekt/aspen-2/');
	expect(fakta(folder, 'aspen')).toBe(factsFile);
});

test('the command says where it is to be run', () => {
	expect(runNew(folderWith({}), '--titel', 'A').text).toBe(
		'Mappen content/projekt/ finns inte här. Kör kommandot i mappen där webbplatsen ligger.',
	);
});

test('--help names every option', () => {
	const { status, text } = runNew(folderWith({}), '--help');
	expect(status).toBe(0);
	for (const { flag, ask } of questions)
		expect(text).toMatch(new RegExp(`--${flag} .*${ask.slice(0, -1)}`));
});

test('check:content says what is left to write, and the text is published when nothing is', async () => {
	const folder = site();
	runNew(folder, '--titel', 'Nya vägar');
	const { results, problems } = await checkContent(folder, ['content/projekt/nya-vagar']);
	expect(problems).toEqual([]);
	expect(results.map(({ file, findings }) => [file.split('/').at(-1), findings.length])).toEqual([
		['en.latt.md', 6],
		['en.md', 5],
		['sv.latt.md', 6],
		['sv.md', 5],
	]);
	const [summary, what] = results[2]!.findings;
	expect(summary).toMatchObject({ line: 3, level: 'warning', rule: 'unfinished' });
	expect(what).toMatchObject({
		line: 8,
		what: { sv: 'Här saknas din text: Vad ska bli bättre? Skriv två till fyra korta meningar.' },
		why: {
			sv: 'Texten kommer inte med på webbplatsen så länge det står SKRIV HÄR någonstans i den.',
		},
		suggestion: {
			sv: 'Byt hela raden mot ditt svar. Vet du inte svaret, ta bort raden och dess rubrik.',
		},
	});

	const file = join(folder, 'content/projekt/nya-vagar/sv.latt.md');
	const answered = readFileSync(file, 'utf8').replace(/SKRIV HÄR: .*/g, 'De unga fick hjälp.');
	writeFileSync(file, answered);
	expect(readContent(folder).projects[1]!.texts.sv!.easy).toMatchObject({
		summary: 'De unga fick hjälp.',
		sections: [
			'Vad vill projektet?',
			'Vem är projektet för?',
			'Var finns projektet?',
			'När är projektet?',
			'Hur går det till?',
		],
	});
});
