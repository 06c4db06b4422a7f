import { z } from 'zod';

const word = z
	.strictObject(
		{
			/** The hard word, in its dictionary form. */
			term: z
				.string('Skriv ordet.')
				.trim()
				.min(1, 'Skriv ordet.')
				.meta({ title: 'Ord', description: 'Det svåra ordet i sin grundform: medfinansiär.' }),
			/** Other forms of the word that stand in texts. */
			forms: z.array(z.string().trim().min(1)).default([]).meta({
				title: 'Böjningar och andra former',
				description:
					'Så som ordet står i texterna: medfinansiären, medfinansiärer. En form på varje rad.',
			}),
			/** What it means, in easy words. */
			explanation: z
				.string('Förklara ordet med enkla ord.')
				.trim()
				.min(1, 'Förklara ordet med enkla ord.')
				.meta({
					title: 'Förklaring',
					description:
						'Vad ordet betyder, med enkla ord och korta meningar. Läsaren ser förklaringen.',
				}),
			/** Everyday, older and looser words that people search with. They are never shown: some are words that hurt. */
			everyday: z.array(z.string().trim().min(1)).default([]).meta({
				title: 'Vardagsord',
				description: 'Ord som folk söker med i stället. De visas aldrig. Ett ord på varje rad.',
			}),
		},
		'Skriv term: och explanation: på egna rader under språket, eller rätta stavningen.',
	)
	.meta({ title: 'Ordet', description: 'Ordet och vad det betyder på det här språket.' });

/** A hard word: the same thing in every language that has it. */
export const glossaryEntry = z.object({ sv: word }, 'Skriv ordet under sv:.').catchall(word).meta({
	title: 'Svårt ord',
	description: 'Ett svårt ord, vad det betyder och hur det står i texterna.',
});

type Word = z.infer<typeof word>;

// An index signature would forbid to add an id beside the languages.
export type GlossaryEntry = { sv: Word; en?: Word };
