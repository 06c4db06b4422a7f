import { z } from 'zod';

const word = z.strictObject(
	{
		/** The hard word, in its dictionary form. */
		term: z.string('Skriv ordet.').trim().min(1, 'Skriv ordet.'),
		/** Other forms of the word that stand in texts. */
		forms: z.array(z.string().trim().min(1)).default([]),
		/** What it means, in easy words. */
		explanation: z
			.string('Förklara ordet med enkla ord.')
			.trim()
			.min(1, 'Förklara ordet med enkla ord.'),
		/** Everyday, older and looser words that people search with. They are never shown: some are words that hurt. */
		everyday: z.array(z.string().trim().min(1)).default([]),
	},
	'Skriv term: och explanation: på egna rader under språket, eller rätta stavningen.',
);

/** A hard word: the same thing in every language that has it. */
export const glossaryEntry = z.object({ sv: word }, 'Skriv ordet under sv:.').catchall(word);

type Word = z.infer<typeof word>;

// An index signature would forbid to add an id beside the languages.
export type GlossaryEntry = { sv: Word; en?: Word };
