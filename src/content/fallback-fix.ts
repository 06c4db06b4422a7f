import type { z } from 'zod';

const byType: Record<string, string> = {
	string: 'Skriv en text. Är den bara siffror, sätt citattecken runt den.',
	int: 'Skriv ett helt tal, bara siffror.',
	number: 'Skriv ett tal, bara siffror.',
	boolean: 'Skriv true eller false.',
	array: 'Skriv en lista: en rad med bindestreck för varje sak.',
	object:
		'Rätta stavningen. Eller skriv det som hör hit på egna rader under, med två mellanslag före.',
};

/** How to put right what a schema has no words of its own for: Zod would say it in English. */
export function fallbackFix(issue: z.core.$ZodRawIssue): string {
	const fix = issue.code === 'invalid_type' ? byType[issue.expected] : undefined;
	if (issue.code === 'too_small') return 'Här saknas text. Skriv den, eller ta bort raden.';
	return fix ?? 'Jämför med raderna omkring, eller med en fil som fungerar.';
}
