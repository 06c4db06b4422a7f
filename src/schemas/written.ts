import { z } from 'zod';

const fix = 'Ta bort filen, och kör npm run content:written.';

/** `skriven-fran.yml`: which sections each text was written from. A command writes it. */
export const writtenFrom = z.record(
	z.string(),
	z.strictObject(
		{ source: z.string(fix), sections: z.record(z.string(), z.string(fix), fix) },
		fix,
	),
	fix,
);
