import { z } from 'zod';

/** What `npm run content:written` writes beside the texts of a folder. */
export const writtenFile = 'skriven-fran.yml';

const fix = 'Ta bort filen, och kör npm run content:written.';

/** Which sections each text was written from. */
export const writtenFrom = z.record(
	z.string(),
	z.strictObject(
		{ source: z.string(fix), sections: z.record(z.string(), z.string(fix), fix) },
		fix,
	),
	fix,
);
