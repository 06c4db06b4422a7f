import type { Line } from './lines.ts';
import type { Problem } from './problem.ts';

/** The ten facts of a page, in its order. The value stands right after the name, with no space between. */
export const factLabels = [
	'Programområde',
	'Projektfas',
	'Projektägare',
	'Kontaktperson',
	'E-post',
	'Telefonnummer',
	'Beviljat ESF-stöd',
	'Total projektbudget',
	'Projektperiod',
	'Region',
] as const;

export type FactLabel = (typeof factLabels)[number];

export interface FactRow {
	label: FactLabel;
	value: string;
	line: number;
}

/** A line that starts with the name of a fact. */
export function toFactRow({ number, text }: Line): FactRow | undefined {
	const label = factLabels.find((name) => text.startsWith(name));
	if (!label) return undefined;
	const value = text
		.slice(label.length)
		.replace(/^[\s:]+/, '')
		.replace(/\s+/g, ' ');
	return { label, value, line: number };
}

/** The facts of the table by name, and what is missing, doubled or unknown among its lines. */
export function collectRows(table: Line[]): { rows: Map<FactLabel, FactRow>; problems: Problem[] } {
	const rows = new Map<FactLabel, FactRow>();
	const problems: Problem[] = [];
	for (const line of table) {
		const row = toFactRow(line);
		const earlier = row && rows.get(row.label);
		if (!row) problems.push(unknownLine(line));
		else if (earlier) problems.push(repeated(row, earlier));
		else rows.set(row.label, row);
	}
	for (const label of factLabels) {
		const row = rows.get(label);
		if (row?.value) continue;
		problems.push(missing(label, row?.line ?? table[0]?.number ?? 1, row ? 'är tom' : 'saknas'));
		rows.delete(label);
	}
	return { rows, problems };
}

const unknownLine = ({ number, text }: Line): Problem => ({
	line: number,
	id: 'unknown-line',
	what: `Raden ”${text}” är ingen av de tio uppgifterna i faktarutan.`,
	why: 'Importen vet inte vad raden betyder, så den kommer inte med.',
	fix: 'Ta bort raden, eller börja den med uppgiftens namn: RegionStockholm.',
});

const repeated = ({ label, value, line }: FactRow, earlier: FactRow): Problem => ({
	line,
	id: 'repeated-fact',
	what: `Uppgiften ”${label}” finns redan på rad ${earlier.line}. Här står ”${value}”.`,
	why: 'Ett projekt har bara en sådan uppgift, så bara den första kommer med.',
	fix: 'Ta bort den rad som är fel.',
});

const missing = (label: FactLabel, line: number, how: string): Problem => ({
	line,
	id: 'missing-fact',
	what: `Uppgiften ”${label}” ${how}.`,
	why: 'Då kan projektets sida inte visa uppgiften.',
	fix: `Skriv en rad i faktarutan som börjar med ${label}, eller fyll i fakta.yml efter importen.`,
});
