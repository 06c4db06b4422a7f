import type { z } from 'zod';
import { phases, programmeAreas, regions, type projectFacts } from '../schemas/project.ts';
import { collectRows, type FactLabel, type FactRow } from './fact-rows.ts';
import { readChoice, readEmail, readPhone, readSum, type Reading } from './fact-values.ts';
import type { Line } from './lines.ts';
import type { Problem } from './problem.ts';
import { readPeriod } from './read-period.ts';

/** What is written to `fakta.yml`. */
export type Facts = z.input<typeof projectFacts>;
/** The part of it that stands in the fact table. */
export type TableFacts = Omit<Facts, 'title'>;

/** The facts of the table that can be read, and what is wrong with the others. */
export function readFacts(table: Line[]): { facts: TableFacts; problems: Problem[] } {
	const { rows, problems } = collectRows(table);
	const read = <Value>(label: FactLabel, reader: (row: FactRow) => Reading<Value>) => {
		const row = rows.get(label);
		if (!row) return undefined;
		const reading = reader(row);
		problems.push(...reading.problems);
		return reading.value;
	};
	const contact = {
		name: rows.get('Kontaktperson')?.value,
		email: read('E-post', readEmail),
		phone: read('Telefonnummer', readPhone),
	};
	const facts = {
		programmeArea: read('Programområde', (row) =>
			readChoice(row, programmeAreas, 'Programområdet är okänt'),
		),
		phase: read('Projektfas', (row) => readChoice(row, phases, 'Projektfasen är okänd')),
		owner: rows.get('Projektägare')?.value,
		contact: contact.name || contact.email || contact.phone ? contact : undefined,
		support: read('Beviljat ESF-stöd', readSum),
		budget: read('Total projektbudget', readSum),
		...read('Projektperiod', readPeriod),
		region: read('Region', (row) => readChoice(row, regions, 'Regionen är okänd')),
	};
	const tooMuch = supportAboveBudget(facts, rows.get('Beviljat ESF-stöd')?.line ?? 1);
	if (!tooMuch) return { facts, problems };
	return {
		facts: { ...facts, support: undefined, budget: undefined },
		problems: [...problems, tooMuch],
	};
}

function supportAboveBudget({ support, budget }: TableFacts, line: number): Problem | undefined {
	if (support === undefined || budget === undefined || support <= budget) return undefined;
	return {
		line,
		id: 'not-a-sum',
		what: `Stödet från ESF (${support} kr) är större än hela budgeten (${budget} kr).`,
		why: 'Ett av beloppen är fel, och importen kan inte veta vilket. Inget av dem kommer med.',
		fix: 'Rätta det belopp som är fel.',
	};
}
