import { z } from 'zod';
import { alsoWhenOthersFail, isAfter } from './limits.ts';

const date = z.iso.date({
	error: 'Skriv ett datum som finns, så här: 2026-12-03 (år, månad, dag).',
	abort: true,
});

const message = z.strictObject(
	{
		title: z.string('Skriv en rubrik.').trim().min(1, 'Skriv en rubrik.'),
		text: z.string('Skriv vad meddelandet säger.').trim().min(1, 'Skriv vad meddelandet säger.'),
		/** Where to read more. The text says where the link leads. */
		link: z
			.strictObject({
				text: z.string().trim().min(1),
				url: z
					.string()
					.regex(/^(https:\/\/|\/)/, 'Skriv en adress som börjar med https:// eller /.'),
			})
			.optional(),
	},
	'Skriv title: och text: på egna rader under språket, eller rätta stavningen.',
);

const shared = {
	/** First day that the notice shows. */
	from: date,
	/** Last day that it shows. */
	to: date,
	/** Whether a reader can close it. */
	closable: z.boolean('Skriv true (går att stänga) eller false.').default(true),
	/** Folder names of the projects whose pages show it. Without this it shows on every page. */
	projects: z.array(z.string()).optional(),
};

/** A notice, with the dates between which it shows. */
export const notice = z
	.object({ ...shared, sv: message }, 'Filen ska ha rader som from:, to: och sv:.')
	.catchall(message)
	.refine((entry) => !isAfter(entry.from, entry.to), {
		path: ['to'],
		when: alsoWhenOthersFail,
		message: 'Meddelandet slutar visas innan det börjar. Rätta from eller to.',
	});

export type NoticeMessage = z.infer<typeof message>;

// An index signature would forbid to add an id beside the languages.
export type Notice = z.infer<z.ZodObject<typeof shared>> & {
	sv: NoticeMessage;
	en?: NoticeMessage;
};
