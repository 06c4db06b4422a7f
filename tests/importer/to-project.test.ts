import { readFileSync, readdirSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toProject } from '../../src/importer/to-project.ts';
import { projectFacts } from '../../src/schemas/project.ts';
import { compareWords, importedWords, sourceWords } from './nothing-lost.ts';
import { page } from './page.ts';

const folder = 'tests/fixtures/importer/sidor';
const problems = (text: string) => toProject(text, 'sida.txt').problems;

describe.each(readdirSync(folder))('the page %s', (name) => {
	const text = readFileSync(`${folder}/${name}`, 'utf8');
	const { project, problems } = toProject(text, name);
	const facts = projectFacts.parse(parse(project!.files['fakta.yml']!));

	test('is imported without problems, and its facts keep to the schema', () => {
		expect(problems).toEqual([]);
		expect(facts.source).toBe(name);
		expect(load(project!.files['fakta.yml']!, { schema: CORE_SCHEMA })).toEqual(
			parse(project!.files['fakta.yml']!),
		);
	});

	test('loses no word, and gains none', async () => {
		const imported = await importedWords(facts, project!.files['sv.md']!);
		expect(compareWords(sourceWords(text), imported)).toEqual({ lost: [], added: [] });
	});
});

test('a word that is lost is noticed, and so is one that is added', async () => {
	const { project } = toProject(page(), 'sida.txt');
	const facts = projectFacts.parse(parse(project!.files['fakta.yml']!));
	const compare = async (markdown: string, known = facts) =>
		compareWords(sourceWords(page()), await importedWords(known, markdown));
	const text = '## Sammanfattning\n\nHuset öppnas.';
	expect(await compare(text)).toEqual({ lost: [], added: [] });
	expect(await compare('## Sammanfattning\n\nHuset.')).toEqual({ lost: ['öppnas'], added: [] });
	expect(await compare(text, { ...facts, region: undefined })).toMatchObject({
		lost: ['norra', 'mellansverige'],
	});
	expect((await compare(`${text} Nu.`)).added).toContain('nu');
});

test('the quirks of a page come out as an editor would have written them', () => {
	const { project } = toProject(
		readFileSync(`${folder}/bygdegarden.txt`, 'utf8'),
		'bygdegarden.txt',
	);
	expect(project!.slugs[0]).toBe('bygdegarden-blir-tillganglig-hela-vagen-in');
	expect(project!.notices.map(({ text }) => text)).toEqual([
		'12 maj - Öppet hus i Storvik',
		'Mer information och anmälan.',
	]);
	expect(project!.files['fakta.yml']).toMatchInlineSnapshot(`
		"title:
		  sv: Bygdegården blir tillgänglig – hela vägen in
		programmeArea: Programområde 2 Ökat arbetskraftsutbud
		phase: Genomförande
		owner: Storviks kommun
		contact:
		  name: Åsa Östlund
		  email: Asa.Ostlund@storvik.example
		  phone: 0290-555 12
		support: 1250000
		budget: 2500400
		start: 2010-02-01
		end: 2012-01-31
		region: Norra Mellansverige
		municipalities:
		  - Sandviken
		  - Älvkarleby
		coFinanciers:
		  - Arbetsförmedlingen Storvik
		  - Region Gävlebor
		partners:
		  - Storviks bygdegårdsförening
		  - Region Gävlebor
		source: bygdegarden.txt
		"
	`);
	expect(project!.files['sv.md']).toMatchInlineSnapshot(`
		"## Sammanfattning

		Bygdegården i Storvik öppnas för 40 personer som länge har varit utan arbete.

		De bygger ramper, målar och lagar mat.

		## Bakgrund

		Huset byggdes 1932. I dag når 8,3 % av besökarna inte in (se [www.storvik.example](http://www.storvik.example).Rapporten finns på biblioteket).

		### Problembilder

		Det finns två problembilder enligt "Rum för alla" \\<utkast\\>:

		1\\) Trappan är för hög.

		2\\. Dörren är för smal & tung.

		\\# 7 på listan är ljuset.

		\\+ 5 grader räcker inte i \\*stora\\* salen, inte i \\_\\_lilla\\_\\_ heller.

		---

		Fråga [bygdegard@storvik.example](mailto:bygdegard@storvik.example). Eller ring.

		BIG

		Namnet BIG är föreningens.

		## Syfte

		Deltagarna ska:

		- bygga ramper
		- måla
		- laga mat
		- hålla kurser

		och sedan söka arbete.

		---

		### Styrkor

		- Många vill hjälpa till.

		### Hot

		- Huset kan säljas.

		Målet är ett hus för alla, med värme, ljus och en bred dörr.

		## Målsättning

		Minst 20 av 40 ska ha arbete eller studera efter projektet.

		## Tillgänglighet för personer med funktionsnedsättning

		Alla rum nås utan trappor.
		"
	`);
});

test('projects that share a name are told apart by place and year', () => {
	const slugs = (text: string) => toProject(text, 'sida.txt').project!.slugs;
	expect(slugs(page())).toEqual([
		'bygdegarden',
		'bygdegarden-sandviken',
		'bygdegarden-sandviken-2010',
	]);
	expect(slugs(page({ text: 'Syfte\n\nAtt lära.' }))).toEqual([
		'bygdegarden',
		'bygdegarden-norra-mellansverige',
		'bygdegarden-norra-mellansverige-2010',
	]);
	const long = slugs(
		page({ title: 'Mötesplats MTG- från utanförskap till arbete och tillhörighet' }),
	);
	expect(long[2]).toBe('motesplats-mtg-fran-utanforskap-till-arbete-sandviken-2010');
});

test('a name without letters is reported', () => {
	expect(problems(page({ title: '★ ★' }))).toEqual([
		{
			line: 3,
			id: 'no-title',
			what: 'Projektets namn, ”★ ★”, kan inte bli en adress.',
			why: 'Adressen skrivs med a–z och siffror, och inget sådant finns i namnet. Filen hoppades över.',
			fix: 'Skriv namnet med minst en bokstav eller siffra.',
		},
	]);
});

test('a page without text is reported, and its facts are imported', () => {
	const { project, problems } = toProject(page({ text: 'Kommun\n\n• Sandviken' }), 'sida.txt');
	expect(Object.keys(project!.files)).toEqual(['fakta.yml']);
	expect(problems).toEqual([
		{
			line: 3,
			id: 'no-text',
			what: 'Projektet har fakta men ingen text.',
			why: 'Den som läser om projektet får inte veta vad det ville. Filen sv.md skrivs inte.',
			fix: 'Se efter att rubrikerna, från Sammanfattning och nedåt, finns med i filen.',
		},
	]);
});
