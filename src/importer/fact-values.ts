import type { z } from 'zod';
import { projectFacts } from '../schemas/project.ts';
import type { FactRow } from './fact-rows.ts';
import type { Problem } from './problem.ts';

/** What a row says, or nothing and the reason. */
export interface Reading<Value> {
	value?: Value;
	problems: Problem[];
}

/** A value that has to be one of a few. `what` says in Swedish what is unknown. */
export function readChoice<Value extends string>(
	{ value, line }: FactRow,
	known: readonly Value[],
	what: string,
): Reading<Value> {
	const choice = known.find((name) => name === value);
	if (choice) return { value: choice, problems: [] };
	return refuse(line, 'unknown-value', {
		what: `${what}: ”${value}”.`,
		why: 'Webbplatsen kan bara visa och sortera efter värden som den känner till. Uppgiften kommer inte med.',
		fix: `Skriv något av detta: ${known.join(', ')}.`,
	});
}

/** "4 340 177 kr", with any kind of space → 4340177. */
export function readSum({ label, value, line }: FactRow): Reading<number> {
	const digits = /^(\d{1,3}(?:\s\d{3})*|\d+)(?:\s?kr)?$/.exec(value)?.[1]?.replace(/\s/g, '');
	const sum = projectFacts.shape.support.safeParse(digits && Number(digits));
	if (sum.data !== undefined) return { value: sum.data, problems: [] };
	return refuse(line, 'not-a-sum', {
		what: `Beloppet ”${value}” vid ”${label}” är inget tal i hela kronor.`,
		why: 'Webbplatsen räknar med beloppet. Uppgiften kommer inte med.',
		fix: 'Skriv beloppet med siffror och mellanslag: 4 340 177 kr.',
	});
}

const contact = projectFacts.shape.contact.unwrap().shape;

export function readEmail(row: FactRow): Reading<string> {
	return readWith(contact.email, row, `E-postadressen ”${row.value}” är inte hel.`);
}

export function readPhone(row: FactRow): Reading<string> {
	return readWith(contact.phone, row, `Telefonnumret ”${row.value}” går inte att läsa.`);
}

function readWith(
	schema: z.ZodType<string | undefined>,
	{ value, line }: FactRow,
	what: string,
): Reading<string> {
	const result = schema.safeParse(value);
	if (result.data !== undefined) return { value: result.data, problems: [] };
	const why = 'Den som vill nå kontaktpersonen kommer inte fram. Uppgiften kommer inte med.';
	return refuse(line, 'unreadable-contact', {
		what,
		why,
		fix: result.error?.issues[0]?.message ?? '',
	});
}

function refuse(line: number, id: string, texts: Pick<Problem, 'what' | 'why' | 'fix'>) {
	return { problems: [{ line, id, ...texts }] };
}
