import type { z } from 'zod';

// Zod leaves a refinement out when a field has failed. Editors get all problems at once.
/** Lets a refinement look at a group of fields of which others are wrong. */
export const alsoWhenOthersFail = ({ value }: { value: unknown }) =>
	typeof value === 'object' && value !== null;

/** Whether both are days and the first is later than the second. */
export const isAfter = (first: unknown, second: unknown) =>
	isDay(first) && isDay(second) && first > second;

const isDay = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** The name of a language as `lang` in HTML has it: `sv`, `en`, `zh-Hans`. */
export const language = /^[a-z]{2,3}(-[A-Za-z]+)?$/;

/** Says which names in a group of languages are no languages: nobody would ever see what stands there. */
export const onlyLanguages =
	(...fields: string[]) =>
	(value: Record<string, unknown>, context: z.core.$RefinementCtx): void => {
		for (const name of Object.keys(value)) {
			if (language.test(name) || fields.includes(name)) continue;
			const message = 'Skriv språket med två bokstäver: sv eller en.';
			context.addIssue({ code: 'custom', path: [name], message });
		}
	};
