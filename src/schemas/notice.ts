import { z } from 'zod';
import { alsoWhenOthersFail, isAfter } from './limits.ts';

const date = z.iso.date({
	error: 'Skriv ett datum som finns, så här: 2026-12-03 (år, månad, dag).',
	abort: true,
});

const message = z
	.strictObject(
		{
			title: z
				.string('Skriv en rubrik.')
				.trim()
				.min(1, 'Skriv en rubrik.')
				.meta({ title: 'Rubrik', description: 'Vad meddelandet handlar om, med få ord.' }),
			text: z
				.string('Skriv vad meddelandet säger.')
				.trim()
				.min(1, 'Skriv vad meddelandet säger.')
				.meta({
					title: 'Text',
					description: 'Några korta och enkla meningar.',
					multiline: true,
				}),
			/** Where to read more. The text says where the link leads. */
			link: z
				.strictObject({
					text: z.string().trim().min(1).meta({
						title: 'Länkens text',
						description: 'Skriv vart länken leder, inte bara ”läs mer”.',
					}),
					url: z
						.string()
						.regex(/^(https:\/\/|\/)/, 'Skriv en adress som börjar med https:// eller /.')
						.meta({
							title: 'Länkens adress',
							description: 'En adress som börjar med https:// eller /.',
						}),
				})
				.optional()
				.meta({ title: 'Länk', description: 'En sida där man kan läsa mer. Behövs inte.' }),
		},
		'Skriv title: och text: på egna rader under språket, eller rätta stavningen.',
	)
	.meta({ title: 'Meddelandet', description: 'Vad meddelandet säger på det här språket.' });

const shared = {
	/** First day that the notice shows. */
	from: date.meta({
		title: 'Visa från och med',
		description: 'Den första dagen som meddelandet syns.',
	}),
	/** Last day that it shows. */
	to: date.meta({
		title: 'Visa till och med',
		description: 'Den sista dagen som meddelandet syns.',
	}),
	/** Whether a reader can close it. */
	closable: z.boolean('Skriv true (går att stänga) eller false.').default(true).meta({
		title: 'Går att stänga',
		description: 'Om läsaren kan stänga meddelandet. Väljer du inget går det att stänga.',
	}),
	/** Folder names of the projects whose pages show it. Without this it shows on every page. */
	projects: z.array(z.string()).optional().meta({
		title: 'Bara på dessa projekt',
		description:
			'Mapparnas namn, ett på varje rad: aspen. Är fältet tomt syns meddelandet på alla sidor.',
	}),
};

/** A notice, with the dates between which it shows. */
export const notice = z
	.object({ ...shared, sv: message }, 'Filen ska ha rader som from:, to: och sv:.')
	.catchall(message)
	.refine((entry) => !isAfter(entry.from, entry.to), {
		path: ['to'],
		when: alsoWhenOthersFail,
		message: 'Meddelandet slutar visas innan det börjar. Rätta from eller to.',
	})
	.meta({
		title: 'Meddelande',
		description: 'Ett meddelande som syns överst på sidorna mellan två datum.',
	});

export type NoticeMessage = z.infer<typeof message>;

// An index signature would forbid to add an id beside the languages.
export type Notice = z.infer<z.ZodObject<typeof shared>> & {
	sv: NoticeMessage;
	en?: NoticeMessage;
};
