import { z } from 'zod';

/** Reading levels, easiest first. The file name says which: `sv.latt.md` is easy, `sv.md` is full. */
export const levels = ['easy', 'full'] as const;
export type Level = (typeof levels)[number];

/** A text of no more words than this. A pattern, so that the form and VS Code hold it too. */
const atMost = (words: number) => new RegExp(`^\\s*(\\S+\\s+){0,${String(words - 1)}}\\S*$`);

/** Front matter of an easy-read text. */
export const easyText = z.strictObject({
	/** The page's heading, where it should be another than the project's name. */
	title: z
		.string()
		.trim()
		.min(1, 'Titeln är tom. Skriv den, eller ta bort raden.')
		.optional()
		.meta({
			title: 'Rubrik',
			description:
				'Sidans rubrik. I ett projekt behövs den bara om rubriken ska vara en annan än projektets namn.',
		}),
	/** One sentence for lists, search and sharing: what, and for whom. */
	summary: z
		.string('Skriv en mening som säger vad projektet ville och för vem.')
		.trim()
		.min(1, 'Sammanfattningen är tom. Skriv en mening som säger vad och för vem.')
		.regex(atMost(25), 'Sammanfattningen är för lång. Skriv en mening med högst 25 ord.')
		.meta({
			title: 'Sammanfattning',
			description:
				'En mening, högst 25 ord: vad det handlar om och för vem. Den syns i listor och när någon söker.',
			multiline: true,
		}),
	/** Address of the page in this language, where it is another than the folder's name. */
	path: z
		.string()
		.regex(/^[a-z0-9-]+$/, 'Skriv adressen med små bokstäver a–z, siffror och bindestreck.')
		.optional()
		.meta({
			title: 'Adress på det här språket',
			description: 'Behövs bara om sidan ska heta något annat än mappen: how-to-search.',
		}),
});

/** Front matter of a full text. An imported text has no summary until somebody writes one. */
export const fullText = easyText.extend({
	/** A few plain sentences at the top of the page, at most 60 words. */
	summary: z
		.string('Skriv sammanfattningen som text.')
		.trim()
		.min(1, 'Sammanfattningen är tom. Skriv den, eller ta bort raden.')
		.regex(atMost(60), 'Sammanfattningen är för lång. Skriv högst 60 ord.')
		.optional()
		.meta({
			title: 'Sammanfattning',
			description: 'Några enkla meningar överst på sidan, högst 60 ord.',
			multiline: true,
		}),
});

export type TextMatter = z.infer<typeof fullText>;
