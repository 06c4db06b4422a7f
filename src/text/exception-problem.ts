import type { Finding } from './check.ts';
import { rules } from './rules/index.ts';
import { placeAt, type Exception, type Text } from './text.ts';

/** What is wrong with an exception: it has no reason, its rule is unknown, or nothing needs it. */
export function exceptionProblem(text: Text, exception: Exception, isUsed: boolean): Finding[] {
	if (isUsed) return [];
	const place = placeAt(text.source, exception.at);
	const known = rules.some(({ id }) => id === exception.rule);
	if (exception.reason && known) {
		return [
			{
				...place,
				level: 'warning',
				rule: 'exception',
				what: {
					sv: `Undantaget från ${exception.rule} behövs inte.`,
					en: `The exception from ${exception.rule} is not needed.`,
				},
				why: {
					sv: 'Ett undantag som inte behövs döljer nästa fel.',
					en: 'An exception that is not needed hides the next fault.',
				},
				suggestion: { sv: 'Ta bort raden.', en: 'Delete the line.' },
			},
		];
	}
	return [
		{
			...place,
			level: 'error',
			rule: 'exception',
			what: known
				? { sv: 'Undantaget har inget skäl.', en: 'The exception has no reason.' }
				: {
						sv: `Det finns ingen regel som heter ${exception.rule}.`,
						en: `There is no rule called ${exception.rule}.`,
					},
			why: {
				sv: 'Nästa skribent måste kunna förstå varför texten får stå.',
				en: 'The next writer must be able to see why the text may stay.',
			},
			suggestion: {
				sv: 'Skriv: lättläst: behåll regel "ord" därför att …',
				en: 'Write: easy-read: keep rule "words" because …',
			},
		},
	];
}
