import { projectFacts } from '../schemas/project.ts';
import type { FactRow } from './fact-rows.ts';
import type { Reading } from './fact-values.ts';
import type { Problem } from './problem.ts';

export interface Period {
	start?: string;
	end?: string;
}

/** "2010-04-01 till 2013-10-31" → its two dates. A date that does not exist is left out, the other stays. */
export function readPeriod({ value, line }: FactRow): Reading<Period> {
	const [, start, end] = /^(\d{4}-\d\d-\d\d) ?(?:till|[-–]) ?(\d{4}-\d\d-\d\d)$/.exec(value) ?? [];
	if (!start || !end) return { problems: [unreadable(value, line)] };
	const [hasStart, hasEnd] = [isDate(start), isDate(end)];
	const problems = [
		...(hasStart ? [] : [noDate(start, line)]),
		...(hasEnd ? [] : [noDate(end, line)]),
	];
	if (hasStart && hasEnd && start > end) return { problems: [backwards(start, end, line)] };
	return { value: { ...(hasStart && { start }), ...(hasEnd && { end }) }, problems };
}

const isDate = (date: string) => projectFacts.shape.start.safeParse(date).success;

const unreadable = (value: string, line: number): Problem => ({
	line,
	id: 'period',
	what: `Projektperioden ”${value}” går inte att läsa.`,
	why: 'Utan datum vet webbplatsen inte när projektet pågick. Uppgiften kommer inte med.',
	fix: 'Skriv perioden så här: 2010-04-01 till 2013-10-31.',
});

const noDate = (date: string, line: number): Problem => ({
	line,
	id: 'period',
	what: `Datumet ${date} finns inte.`,
	why: 'Webbplatsen räknar med datumet. Det kommer inte med.',
	fix: 'Skriv ett datum som finns, med år, månad och dag: 2010-04-01.',
});

const backwards = (start: string, end: string, line: number): Problem => ({
	line,
	id: 'period',
	what: `Projektet slutar ${end}, före det börjar ${start}.`,
	why: 'Ett av datumen är fel, och importen kan inte veta vilket. Inget av dem kommer med.',
	fix: 'Rätta det datum som är fel.',
});
