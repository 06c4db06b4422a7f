import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { importPages } from '../../src/importer/import-pages.ts';
import { page } from './page.ts';

let from = '';
let to = '';
const run = (force = false) => importPages({ paths: [from], to, force });
const folders = () => readdirSync(to).sort();
const save = (name: string, text: string) => {
	mkdirSync(dirname(join(from, name)), { recursive: true });
	writeFileSync(join(from, name), text);
};
const other = {
	facts: { Projektägare: 'Parkens vänner', Projektperiod: '2011-01-01 till 2011-12-31' },
};

beforeEach(() => {
	const folder = mkdtempSync(join(tmpdir(), 'import-'));
	from = join(folder, 'gamla');
	to = join(folder, 'content/projekt');
});

test('pages become projects, and a second import finds them unchanged', () => {
	save('a.txt', page());
	save('b.txt', page({ title: 'Parken' }));
	expect(run()).toMatchObject({ imported: 2, unchanged: 0, skipped: 0, problems: [] });
	expect(folders()).toEqual(['bygdegarden', 'parken']);
	expect(run()).toMatchObject({ imported: 2, unchanged: 2, skipped: 0, problems: [] });
});

test('what is wrong with one page does not stop the next', () => {
	save('a.txt', 'Jord\nKrukor\n');
	save('b.txt', page({ facts: { Region: 'Okänd' } }));
	save('c.txt', page({ title: 'Parken' }));
	const { imported, skipped, problems } = run();
	expect({ imported, skipped }).toEqual({ imported: 2, skipped: 1 });
	expect(problems.map(({ file, line, id }) => [file, line, id])).toEqual([
		[join(from, 'a.txt'), 1, 'not-a-project-page'],
		[join(from, 'b.txt'), 14, 'unknown-value'],
	]);
	expect(readFileSync(join(to, 'bygdegarden/fakta.yml'), 'utf8')).not.toContain('region');
});

test('a file that cannot be opened is reported', () => {
	save('a.txt', page());
	symlinkSync(join(from, 'borta.txt'), join(from, 'b.txt'));
	expect(run().problems).toEqual([
		{
			file: join(from, 'b.txt'),
			line: 1,
			id: 'no-file',
			what: 'Filen går inte att öppna.',
			why: 'Det finns inget att läsa in. Filen hoppades över.',
			fix: 'Se efter att filen finns, och att du får läsa den.',
		},
	]);
});

test('two projects with the same name both get a folder, the same one every time', () => {
	save('a.txt', page());
	save('b.txt', page(other));
	const { problems, sharedNames } = run();
	expect(problems).toEqual([]);
	expect(sharedNames).toEqual([
		{ file: join(from, 'b.txt'), title: 'Bygdegården', folder: 'bygdegarden-sandviken' },
	]);
	expect(
		importPages({ paths: [join(from, 'b.txt'), join(from, 'a.txt')], to, force: false }),
	).toMatchObject({
		unchanged: 2,
		problems: [],
	});
	expect(folders()).toEqual(['bygdegarden', 'bygdegarden-sandviken']);
});

test('the same project in two files is reported, also with --force', () => {
	save('a.txt', page());
	save('b.txt', page());
	for (const force of [false, true]) {
		expect(run(force)).toMatchObject({
			imported: 1,
			skipped: 1,
			problems: [
				{
					file: join(from, 'b.txt'),
					line: 3,
					id: 'same-project',
					what: `Projektet ”Bygdegården” är redan inläst från ${join(from, 'a.txt')}.`,
					why: 'Samma projekt skulle få två sidor. Filen hoppades över.',
					fix: 'Ta bort den ena filen.',
				},
			],
		});
	}
	expect(folders()).toEqual(['bygdegarden']);
});

test('a name that cannot be told apart by place and year is reported', () => {
	['a', 'b', 'c', 'd'].forEach((name) => {
		save(`${name}.txt`, page({ facts: { Projektägare: `Förening ${name}` } }));
	});
	expect(run()).toMatchObject({
		imported: 3,
		skipped: 1,
		problems: [
			{
				file: join(from, 'd.txt'),
				line: 3,
				id: 'same-name',
				what: 'Ett annat projekt heter också ”Bygdegården” och har redan mappen bygdegarden-sandviken-2010.',
				why: 'Två projekt kan inte ha samma adress. Filen hoppades över.',
				fix: 'Lägg till något i namnet som skiljer projekten åt, till exempel projektägaren.',
			},
		],
	});
});

test('a project that a person has moved and worked on is found again, and left alone', () => {
	save('a.txt', page());
	run();
	renameSync(join(to, 'bygdegarden'), join(to, 'huset'));
	expect(run()).toMatchObject({ unchanged: 1, problems: [] });
	const facts = join(to, 'huset/fakta.yml');
	writeFileSync(facts, readFileSync(facts, 'utf8').replace('1250000', '1250001'));
	expect(run().problems).toMatchObject([{ file: facts, line: 10, id: 'changed-file' }]);
	expect(folders()).toEqual(['huset']);
});

test('another file with the same name as one that is imported is another project', () => {
	save('2009/sida.txt', page());
	save(
		'2011/sida.txt',
		page({
			title: 'Parken',
			...other,
			facts: { ...other.facts, 'Beviljat ESF-stöd': '5 kr', 'Total projektbudget': '9 kr' },
		}),
	);
	expect(run()).toMatchObject({ imported: 2, problems: [] });
	expect(run()).toMatchObject({ imported: 2, unchanged: 2, problems: [] });
});

test('a folder that a person has made by hand is left alone until --force', () => {
	save('a.txt', page());
	mkdirSync(join(to, 'bygdegarden'), { recursive: true });
	writeFileSync(join(to, 'bygdegarden/fakta.yml'), 'title: [\n');
	expect(run()).toMatchObject({
		imported: 0,
		skipped: 1,
		problems: [{ id: 'changed-file', line: 1 }],
	});
	expect(readFileSync(join(to, 'bygdegarden/fakta.yml'), 'utf8')).toBe('title: [\n');
	expect(run(true)).toMatchObject({ imported: 1, skipped: 0, problems: [] });
});
